package app.courante.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Kills the writing program again and again, with SIGKILL, and looks for what is lost.
///
/// By hand, after `./mvnw test-compile`, with the class path of the tests: `java -cp …
/// app.courante.soak.KillSoak 300 7` kills 300 times with the seed 7; see docs/soak.md.
public final class KillSoak {
    /// How often one data folder is killed before a fresh one is taken.
    private static final int LIVES = 25;

    /// What came of it.
    ///
    /// @param acknowledged entries the killed programs had acknowledged
    /// @param inStart kills that came before the program could be used
    /// @param setAside writes that were found cut off, and set aside
    public record Report(
            int kills,
            int inStart,
            long acknowledged,
            long drafts,
            long steps,
            int setAside,
            List<String> wrong) {
        @Override
        public String toString() {
            return "%d kills (%d while starting), %d entries, %d drafts and %d steps of a plan acknowledged, %d writes set aside, %d wrong%s"
                    .formatted(
                            kills,
                            inStart,
                            acknowledged,
                            drafts,
                            steps,
                            setAside,
                            wrong.size(),
                            wrong);
        }
    }

    private final Random random;
    private final int longest;
    private final List<String> wrong = new ArrayList<>();
    private Map<String, String> acknowledged = new HashMap<>();
    private long entries;
    private long drafts;
    private long draft;
    private long steps;
    private int step;
    private int inStart;
    private int setAside;

    private KillSoak(long seed, int longest) {
        this.longest = longest;
        this.random = new Random(seed);
    }

    /// How often to kill, and a seed.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var report =
                run(
                        Files.createTempDirectory("soak"),
                        Integer.parseInt(arguments[0]),
                        Long.parseLong(arguments[1]),
                        2000);
        System.out.println(report);
        if (!report.wrong.isEmpty()) System.exit(1);
    }

    /// Kills so many times.
    ///
    /// @param longest how many milliseconds a program may work before it is killed
    static Report run(Path folder, int kills, long seed, int longest)
            throws IOException, InterruptedException {
        var soak = new KillSoak(seed, longest);
        int done = 0;
        while (done < kills && soak.wrong.size() < 10) {
            if (done % LIVES == 0) {
                soak.acknowledged = new HashMap<>();
                soak.draft = 0;
                soak.step = 0;
            }
            soak.kill(folder.resolve("life-" + done / LIVES));
            done++;
        }
        return new Report(
                done,
                soak.inStart,
                soak.entries,
                soak.drafts,
                soak.steps,
                soak.setAside,
                List.copyOf(soak.wrong));
    }

    private void kill(Path data) throws IOException, InterruptedException {
        var child = start(data);
        boolean early = random.nextInt(6) == 0;
        int patience = random.nextInt(early ? 600 : longest);
        var killer =
                Thread.ofVirtual()
                        .unstarted(() -> {
                            pause(patience);
                            // By its handle: the process itself would close the pipe as well.
                            child.toHandle().destroyForcibly();
                        });
        if (early) killer.start();
        boolean ready = false;
        try (var said = new BufferedReader(reader(child))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals("ready")) {
                    ready = true;
                    if (!early) killer.start();
                } else hear(line);
            }
        }
        // It only ends by itself when it has said why.
        if (!child.waitFor(30, TimeUnit.SECONDS)) wrong.add("would not die");
        if (!ready) inStart++;
        var check = new Check(data, acknowledged, draft, step);
        setAside += check.setAside();
        wrong.addAll(check.wrong());
        draft = Math.max(draft, check.draft());
    }

    private void hear(String line) {
        var words = line.split(" ", 3);
        switch (words[0]) {
            case "entry" -> {
                entries++;
                acknowledged.put(words[1], words[2]);
            }
            case "appel" -> {
                drafts++;
                draft = Long.parseLong(words[1]);
            }
            case "step" -> {
                int now = Integer.parseInt(words[1]);
                steps += Math.max(0, now - step);
                step = Math.max(step, now);
            }
            default -> wrong.add(line);
        }
    }

    private Process start(Path data) throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        data.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static InputStreamReader reader(Process child) {
        return new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
