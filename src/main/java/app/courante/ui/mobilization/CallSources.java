package app.courante.ui.mobilization;

import app.courante.crisis.EntryId;
import app.courante.crisis.board.SeatSources;
import app.courante.ui.mobilization.MobilizationModel.Face;
import java.util.List;

/// The entries that the screen of the call-out comes from.
record CallSources(MobilizationModel model) {
    /// Of the line chosen: a role's, or a person's.
    List<EntryId> chosen() {
        if (model.face().get() == Face.ROLES)
            return model.role().get() instanceof String role
                    ? model.board()
                            .get()
                            .line(role)
                            .map(one -> seats().line(one.line()))
                            .orElse(List.of())
                    : List.of();
        return model.person().get() instanceof String person
                ? seats().attempts(model.situation().conduct().calls().of(person))
                : List.of();
    }

    /// Of the share reached, and of the time it took.
    List<EntryId> share() {
        return seats().share(model.board().get().callOut());
    }

    /// Of what came of calling the one who is called.
    List<EntryId> attempts() {
        var called = model.turn().get();
        return called == null ? List.of() : seats().attempts(called.history());
    }

    private SeatSources seats() {
        return new SeatSources(model.situation());
    }
}
