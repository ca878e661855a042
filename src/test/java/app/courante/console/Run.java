package app.courante.console;

import app.courante.app.Main;
import app.courante.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One call of the program, in this process, with what it said.
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        return with("", arguments);
    }

    static Run with(String input, String... arguments) {
        return with(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run with(byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = Terminal.of(new ByteArrayInputStream(input), out, err);
        int code = Main.console(terminal).run(arguments);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// At another time than now.
    static Run on(Instant now, String... arguments) {
        return told(now, "", arguments);
    }

    /// The same with this on its standard input.
    static Run told(Instant now, String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal =
                Terminal.of(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        Pictures none = (_, _, _, _, _) -> List.of();
        int code =
                Main.console(terminal, none, Clock.fixed(now, ZoneId.of("Europe/Paris")))
                        .run(arguments);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<JsonNode> answers() {
        return out.lines().map(Json.MAPPER::readTree).toList();
    }

    JsonNode answer() {
        return answers().getLast();
    }
}
