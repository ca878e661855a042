package app.courante.store;

import app.courante.crisis.DeviceId;

/// Lines that another laptop handed on do not fit the journal they are said to be of. Nothing of
/// them was written.
public final class UnfitLines extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What is wrong with them.
    public enum Flaw {
        /// The journal does not begin with a header whose key is that laptop's.
        HEADER,
        /// A newer version of the program has written them.
        NEWER,
        /// A line is not as it was written, or says other things than its hash covers.
        LINE,
        /// A line does not follow the last one that is here.
        CHAIN,
        /// Entries that were written together came in part.
        BATCH,
        /// A signature is not that laptop's.
        SIGNATURE,
        /// What is here of that journal is damaged itself.
        DAMAGED_HERE
    }

    private final Flaw flaw;
    private final transient DeviceId device;

    UnfitLines(Flaw flaw, DeviceId device) {
        super(flaw + " " + device);
        this.flaw = flaw;
        this.device = device;
    }

    public Flaw flaw() {
        return flaw;
    }

    /// Whose journal it is.
    public DeviceId device() {
        return device;
    }
}
