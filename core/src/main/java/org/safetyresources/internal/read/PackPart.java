package org.safetyresources.internal.read;

import java.util.List;
import org.safetyresources.model.Entry;

/** Entries of a pack that are read only when somebody asks for them. */
public interface PackPart {

    /** {@return the entries} */
    List<Located<? extends Entry>> read();
}
