package app.courante.ui.exercise;

import app.courante.crisis.Exercise.Observation;
import app.courante.crisis.ExerciseCommand.NoteObservation;
import app.courante.crisis.PlainText;
import app.courante.crisis.Situation;
import app.courante.plan.CrisisArrangement.MeetingPlace;
import app.courante.plan.Person;
import app.courante.ui.kit.Seat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The observation that is being typed: who observes and where stay for the next, since who looks
/// on mostly stays where they are.
public final class ObservationDraft {
    private static final int OFFERED = 6;

    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty observer = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");

    ObservationDraft(Seat seat) {
        seat.keep("draft.observation", text);
        seat.keep("setting.exercise.observer", observer);
        seat.keep("setting.exercise.observed-at", place);
    }

    public StringProperty text() {
        return text;
    }

    /// By name; empty for who sits at the console.
    public StringProperty observer() {
        return observer;
    }

    /// Where the observer is; a place in the text counts for more.
    public StringProperty place() {
        return place;
    }

    /// @param about the number of the inject it is about; empty when about none
    NoteObservation command(String about) {
        var written = WrittenObservation.of(text.get());
        return new NoteObservation(
                written.sign(),
                written.text(),
                written.place().isEmpty() ? place.get().strip() : written.place(),
                about,
                observer.get().strip(),
                null);
    }

    void done() {
        text.set("");
    }

    /// Those who observed before, then the people of the plan, that what is typed may mean.
    List<String> observers(String typed, Situation shown) {
        var plan = shown.document();
        var people = plan == null ? List.<Person>of() : plan.people();
        return like(typed, noted(shown, Observation::observer), people.stream().map(Person::name));
    }

    /// The places named before, then those where the cell meets.
    List<String> places(String typed, Situation shown) {
        var plan = shown.document();
        var rooms = plan == null ? List.<MeetingPlace>of() : plan.arrangement().meetingPlaces();
        return like(
                typed, noted(shown, Observation::place), rooms.stream().map(MeetingPlace::name));
    }

    private static Stream<String> noted(Situation shown, Function<Observation, String> part) {
        return shown.exercise().observations().reversed().stream().map(part);
    }

    private static List<String> like(String typed, Stream<String> noted, Stream<String> known) {
        var wanted = PlainText.of(typed.strip());
        return Stream.concat(noted, known)
                .filter(one -> !one.isBlank() && PlainText.of(one).contains(wanted))
                .distinct()
                .limit(OFFERED)
                .toList();
    }
}
