package app.courante.ui.plan;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.Situation;
import app.courante.crisis.Times;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plans, and situations that hold them, for the tests of what is shown of a plan.
final class Plans {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");

    private static final EntryId FIRST = new EntryId(new DeviceId("KXB-9f3a61c04d2e7b15"), 1);

    private Plans() {}

    static Plan sample(Language language) {
        return read(SamplePlan.bytes(language));
    }

    static Plan of(String yaml) {
        return read(
                ("identity: {title: Plan, version: 1}\n" + yaml).getBytes(StandardCharsets.UTF_8));
    }

    private static Plan read(byte[] content) {
        return switch (PlanFile.read("plan.yaml", content)) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    static Words words(Language language) {
        return new Words(Texts.in(language), PARIS);
    }

    static Pages pages(Plan plan, Language language) {
        return new Pages(plan, words(language), LocalDate.ofInstant(NOW, PARIS));
    }

    /// At peace, under this plan.
    static Situation under(Plan plan) {
        return Situation.of(List.of(inForce(1, 'a', "4.2"))).with(plan);
    }

    /// In a crisis declared under this plan, which has been replaced since.
    static Situation replaced(Plan plan) {
        var entries = new ArrayList<Entry>();
        entries.add(inForce(1, 'a', "4.2"));
        var crisis = CrisisId.openedBy(id(2));
        entries.add(entry(2, crisis, new CrisisDeclared("Fire", 2, "", planId('a'))));
        entries.add(inForce(3, 'b', "4.3"));
        return Situation.of(entries).with(plan);
    }

    /// At peace, these versions having come into force one after the other.
    static Situation versions(String... versions) {
        var entries = new ArrayList<Entry>();
        for (var version : versions) {
            int number = entries.size() + 1;
            entries.add(inForce(number, (char) ('a' + entries.size()), version));
        }
        return Situation.of(entries).with(of("purpose: {context: " + versions.length + "}"));
    }

    private static Entry inForce(int number, char hash, String version) {
        return entry(number, null, new PlanPutInForce(planId(hash), "Plan", version));
    }

    private static PlanId planId(char hash) {
        return new PlanId(String.valueOf(hash).repeat(64));
    }

    private static EntryId id(int number) {
        return new EntryId(FIRST.device(), number);
    }

    private static Entry entry(int number, @Nullable CrisisId crisis, Event event) {
        var at = NOW.plusSeconds(number).atZone(PARIS);
        return new Entry(
                id(number),
                crisis,
                new Times(
                        Moment.exactly(at),
                        at.toInstant(),
                        at,
                        new HybridTime(at.toInstant().toEpochMilli(), 0)),
                new Author("Claire Morel", ""),
                event);
    }
}
