// Pastes the README's first xml block into pom.xml and its first java block into Main.java.
def readmeFile = new File(readme as String)
if (!readmeFile.file) {
    throw new IllegalStateException("There is no ${readmeFile.canonicalPath} to take the quick start from")
}
def text = readmeFile.getText('UTF-8').replace('\r\n', '\n')

def firstBlock = { language ->
    def block = text =~ /(?ms)^```${language}[ \t]*\n(.*?)^```[ \t]*$/
    if (!block.find()) {
        throw new IllegalStateException("README.md has no ${language} block (a line ```${language}, then lines, then a line ```)")
    }
    block.group(1)
}
def dependencies = firstBlock('xml')
def program = firstBlock('java')
if (!dependencies.contains('<dependency>')) {
    throw new IllegalStateException('The first xml block of README.md has no <dependency>')
}

def pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('<!-- README -->', dependencies), 'UTF-8')

def main = new File(basedir, 'src/main/java/Main.java')
main.parentFile.mkdirs()
main.setText(program, 'UTF-8')
