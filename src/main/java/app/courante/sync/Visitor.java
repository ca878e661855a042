package app.courante.sync;

import app.courante.crisis.DeviceId;
import java.time.Instant;

/// A laptop that joined this one.
///
/// @param name of who sits there
/// @param heard when it was heard last, on this laptop's clock
/// @param here whether its connection stands
public record Visitor(DeviceId device, String name, String address, Instant heard, boolean here) {}
