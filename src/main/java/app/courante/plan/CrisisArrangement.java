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
        CallOut callOut,
        Duty duty,
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

        /// The ids of the people whose turn includes this day.
        public List<String> on(LocalDate day) {
            return turns.stream()
                    .filter(turn -> turn.includes(day))
                    .map(Turn::person)
                    .distinct()
                    .toList();
        }
    }

    /// One person's days on call, both ends included; an end that is not given is open.
    public record Turn(String person, @Nullable LocalDate from, @Nullable LocalDate until) {
        public boolean includes(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /// How the cell is called together.
    ///
    /// @param nextAfter how long somebody who does not answer is tried before the next in line is
    ///   called
    /// @param targetPercent the share of the roles called that makes the cell active, 1 to 100
    /// @param message what is read to whoever answers, with gaps in curly brackets as in a message
    ///   template
    public record CallOut(@Nullable Duration nextAfter, int targetPercent, String message) {}

    /// How long people sit in the cell, and how often it is asked what must not be forgotten.
    ///
    /// @param longestShift the longest time one person stays at a stretch
    /// @param overlap how long the outgoing and the incoming holder are there together
    /// @param entryEvery the longest silence of the running log
    /// @param exitReviewEvery how often it is asked whether the level can be left
    public record Duty(
            @Nullable Duration longestShift,
            @Nullable Duration overlap,
            @Nullable Duration entryEvery,
            @Nullable Duration exitReviewEvery) {}

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
    /// @param scenario the event it is for, in the words of the activities' variants; empty when it
    ///   is for any
    public record ActionCard(
            String id,
            String title,
            String role,
            int fromLevel,
            String scenario,
            List<CardStep> steps) {
        public ActionCard {
            steps = List.copyOf(steps);
        }
    }

    /// A step of a card.
    ///
    /// @param within the time it should be done by, counted from the level's activation
    /// @param optional whether the card is done without it
    /// @param condition what must hold for the step to be done, in words; empty: always
    public record CardStep(
            String text, @Nullable Duration within, boolean optional, String condition) {}
}
