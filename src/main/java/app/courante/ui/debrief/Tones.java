package app.courante.ui.debrief;

import app.courante.crisis.board.Debrief.Reached;
import app.courante.ui.kit.Pill.Tone;

/// In which colour it is told how far an objective is reached.
public final class Tones {
    private Tones() {}

    public static Tone of(Reached reached) {
        return switch (reached) {
            case MET -> Tone.FINE;
            case PARTLY_MET -> Tone.SOON;
            case MISSED -> Tone.ACT_NOW;
            case WAITED_FOR, CUT_SHORT, NOT_PLAYED, TO_JUDGE -> Tone.QUIET;
        };
    }
}
