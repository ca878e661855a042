package app.courante.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a crisis is noticed, who is called, and where the cell meets.
///
/// @param callOrder ids of roles, in the order to call them
/// @param launchAgenda the points of the cell's first meeting, in order
public record CrisisArrangement(
        List<DetectionSource> detection,
        List<Role> roles,
        List<String> callOrder,
        List<OnCall> onCall,
        List<MeetingPlace> meetingPlaces,
        List<Bridge> bridges,
        List<String> launchAgenda,
        List<ActionCard> actionCards) {
    public CrisisArrangement {
        detection = List.copyOf(detection);
        roles = List.copyOf(roles);
        callOrder = List.copyOf(callOrder);
        onCall = List.copyOf(onCall);
        meetingPlaces = List.copyOf(meetingPlaces);
        bridges = List.copyOf(bridges);
        launchAgenda = List.copyOf(launchAgenda);
        actionCards = List.copyOf(actionCards);
    }

    /// The roles to call at this level, in call order; roles that the order forgets come last.
    public List<Role> calledAt(int level) {
        return roles.stream()
                .filter(role -> role.fromLevel() <= level)
                .sorted((a, b) -> Integer.compare(callRank(a), callRank(b)))
                .toList();
    }

    private int callRank(Role role) {
        var rank = callOrder.indexOf(role.id());
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    /// Where the first sign of trouble comes from.
    ///
    /// @param signal what is seen or heard there
    /// @param alerts who is told, and how
    public record DetectionSource(String name, String signal, String alerts) {}

    /// A rota of people who can be reached outside office hours.
    ///
    /// @param hours when it applies, in words
    public record OnCall(String id, String name, String hours, List<Turn> turns) {
        public OnCall {
            turns = List.copyOf(turns);
        }
    }

    /// One person's days on call, both ends included.
    public record Turn(String person, @Nullable LocalDate from, @Nullable LocalDate until) {}

    /// A room where the cell can sit.
    ///
    /// @param site a site's id; empty when it is none of ours
    public record MeetingPlace(
            String id, String name, String site, String access, List<String> equipment) {
        public MeetingPlace {
            equipment = List.copyOf(equipment);
        }
    }

    /// A telephone or video conference that is always open to the cell.
    public record Bridge(String id, String name, String phone, String code, String link) {}

    /// What one role does in one kind of event, step by step.
    ///
    /// @param role the role's id
    public record ActionCard(
            String id, String title, String role, int fromLevel, List<CardStep> steps) {
        public ActionCard {
            steps = List.copyOf(steps);
        }
    }

    /// A step of a card.
    ///
    /// @param within the time it should be done by, counted from the level's activation
    public record CardStep(String text, @Nullable Duration within) {}
}
