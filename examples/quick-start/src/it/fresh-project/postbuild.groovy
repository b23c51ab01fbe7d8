def log = new File(basedir, 'build.log').getText('UTF-8')
if (!log.contains('BUILD SUCCESS')) {
    return true // has failed already, for a reason that must stay visible
}
def expected = '1-833-591-KNOW (5669)'
if (!log.contains(expected)) {
    throw new IllegalStateException("The program of README.md did not print ${expected}")
}
