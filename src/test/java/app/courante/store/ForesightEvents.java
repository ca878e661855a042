package app.courante.store;

import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.ForesightEvent.HypothesisCameTrue;
import app.courante.crisis.ForesightEvent.HypothesisChanged;
import app.courante.crisis.ForesightEvent.HypothesisDropped;
import app.courante.crisis.ForesightEvent.HypothesisStated;
import app.courante.crisis.ForesightEvent.SupportArrived;
import app.courante.crisis.ForesightEvent.SupportAsked;
import app.courante.crisis.ForesightEvent.SupportCancelled;
import app.courante.crisis.ForesightEvent.SupportPartArrived;
import app.courante.crisis.ForesightEvent.SupportPromised;
import app.courante.crisis.ForesightEvent.SupportRefused;
import app.courante.crisis.Likelihood;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One of every event of foresight, and where something may be missing, one without it.
final class ForesightEvents {
    private static final EntryId EARLIER = new EntryId(Samples.DEVICE, 4);
    private static final Instant LATER = Instant.parse("2026-11-23T14:30:00Z");

    private ForesightEvents() {}

    static Stream<Event> all() {
        var answers = List.of("Ouvrir Dijon", "Prévenir la presse");
        return Stream.of(
                new HypothesisStated("Nuit entière", Likelihood.WORST, "Rien à 17 h", answers),
                new HypothesisChanged(EARLIER, "Nuit", Likelihood.LIKELY, "", List.of()),
                new HypothesisCameTrue(EARLIER, "Nuit", "Opérateur"),
                new HypothesisDropped(EARLIER, "Nuit", "Rétabli"),
                new SupportAsked("Postes", "20", "Site de Dijon", LATER),
                new SupportAsked("Café", "", "", null),
                new SupportPromised(EARLIER, "Postes", LATER, "Par navette"),
                new SupportPromised(EARLIER, "Postes", null, ""),
                new SupportPartArrived(EARLIER, "Postes", "8 postes", "12", LATER, "Navette"),
                new SupportPartArrived(EARLIER, "Postes", "une partie", "", null, ""),
                new SupportArrived(EARLIER, "Postes", "18 seulement"),
                new SupportRefused(EARLIER, "Postes", "Aucun libre"),
                new SupportCancelled(EARLIER, "Postes", "Inutile"));
    }
}
