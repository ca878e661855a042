package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.RecoveryCommand.ChooseBackup;
import app.courante.crisis.RecoveryCommand.DoTaskStep;
import app.courante.crisis.RecoveryCommand.EndTask;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.files.SampleCrisis.Step;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// How far the recovery of the sample crisis has come: what is done, what runs, which copy was
/// chosen; tasks and backups by the ids of the sample plan, which are the same in every language.
final class SampleRecovery {
    private static final Author SCRIBE = new Author("Thanh Nguyen", "");

    private final List<Step> steps = new ArrayList<>();

    private SampleRecovery() {}

    static List<Step> steps() {
        var sample = new SampleRecovery();
        sample.done();
        sample.running();
        return sample.steps;
    }

    private void done() {
        start("12:41:30", "t-freeze");
        end("12:53:00", "t-freeze");
        start("12:44:00", "t-emergency");
        start("12:50:00", "t-announce");
        end("12:58:00", "t-announce");
        end("13:02:00", "t-emergency");
        choose("12:53:20", "t-network", "b-sbc", 3);
        start("12:53:30", "t-network");
        tick("t-network", "12:55:00", "13:06:00", "13:19:00", "13:28:00", "13:39:00");
        end("13:40:00", "t-network");
        choose("13:40:30", "t-directory", "b-directory", 9);
        start("13:41:00", "t-directory");
        tick("t-directory", "13:43:00", "13:58:00", "14:02:00", "14:05:00", "14:08:00");
        end("14:09:00", "t-directory");
    }

    private void running() {
        choose("13:41:30", "t-virtual", "b-virtual", 2);
        start("13:42:00", "t-virtual");
        tick("t-virtual", "13:58:30", "14:10:00");
        start("13:43:00", "t-vpn");
        choose("13:44:30", "t-sbc", "b-sbc", 3);
        start("13:45:00", "t-sbc");
        tick("t-sbc", "13:48:00", "13:55:00");
        start("14:12:50", "t-reroute");
        tick("t-reroute", "14:13:10", "14:14:20", "14:16:10");
        choose("14:15:00", "t-crm-data", "b-crm", -1);
    }

    /// From the copy of this hour of the day.
    private void choose(String at, String task, String backup, int hour) {
        steps.add(
                new Step(
                        LocalTime.parse(at),
                        SCRIBE,
                        (day, _) ->
                                new ChooseBackup(
                                        task,
                                        backup,
                                        day.plusHours(hour).toInstant(),
                                        "",
                                        "",
                                        null)));
    }

    private void start(String at, String task) {
        add(at, new StartTask(task, "", "", null));
    }

    private void end(String at, String task) {
        add(at, new EndTask(task, "", null));
    }

    /// The steps of its procedure, each at its time.
    private void tick(String task, String... times) {
        for (int i = 0; i < times.length; i++) add(times[i], new DoTaskStep(task, i + 1, "", null));
    }

    private void add(String at, Command command) {
        steps.add(new Step(LocalTime.parse(at), SCRIBE, (_, _) -> command));
    }
}
