package app.courante.exercise;

/// Somebody who speaks or is spoken to in an exercise.
///
/// @param planRole id of the role that the plan has for it; empty when the plan knows none
/// @param phone the number this role is reached under in the exercise
public record PlayedRole(
        String id, String name, Side side, String planRole, String phone, String description) {
    /// Who stands behind a role.
    public enum Side {
        /// One of those who train.
        PLAYER,
        /// The trainers give it a voice.
        TRAINER,
        /// Looks on and takes notes.
        OBSERVER
    }
}
