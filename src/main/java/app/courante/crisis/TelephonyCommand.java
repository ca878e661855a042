package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// What may be asked about the numbers that callers dial.
public sealed interface TelephonyCommand extends Command {
    /// Logs that a number was tried.
    ///
    /// @param number its id in the plan
    /// @param happened null means now
    record LogTestCall(
            String number,
            TestRoute route,
            Heard heard,
            String from,
            String note,
            @Nullable Moment happened)
            implements TelephonyCommand {}

    /// Logs that a number was moved.
    ///
    /// @param to where it is forwarded to; of no account for the second carrier, whom the plan
    ///   names
    /// @param by empty means who asks
    record SwitchNumber(
            String number,
            SwitchWay way,
            String to,
            String by,
            String note,
            @Nullable Moment happened)
            implements TelephonyCommand {}

    record SwitchNumberBack(String number, String by, String note, @Nullable Moment happened)
            implements TelephonyCommand {}
}
