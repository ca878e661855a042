package app.courante.app;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The addresses under which other laptops reach this one.
final class LocalAddresses {
    private LocalAddresses() {}

    /// As they are typed, those of the usual local networks in front.
    static List<String> of(int port) {
        var all = new ArrayList<InetAddress>();
        try {
            for (var network : NetworkInterface.networkInterfaces().toList())
                if (network.isUp() && !network.isLoopback())
                    network.inetAddresses()
                            .filter(one -> one instanceof Inet4Address && !one.isLinkLocalAddress())
                            .forEach(all::add);
        } catch (SocketException e) {
            return List.of();
        }
        all.sort(Comparator.comparing((InetAddress one) -> !one.isSiteLocalAddress()));
        return all.stream().map(one -> one.getHostAddress() + ":" + port).toList();
    }

    private static InetSocketAddress found(String host, int port) {
        try {
            return new InetSocketAddress(InetAddress.getAllByName(host)[0], port);
        } catch (UnknownHostException e) {
            return InetSocketAddress.createUnresolved(host, port); // Nobody will answer there.
        }
    }

    /// Reads one as somebody typed it; without a port it is the usual one. A name is looked up,
    /// which takes a while.
    static Optional<InetSocketAddress> read(String typed, int usual) {
        var text = typed.strip();
        int colon = text.lastIndexOf(':');
        // More colons than one are those of an address of the sixth version.
        boolean told = colon > 0 && (text.indexOf(':') == colon || text.charAt(colon - 1) == ']');
        var host = told ? text.substring(0, colon) : text;
        try {
            int port = told ? Integer.parseInt(text.substring(colon + 1).strip()) : usual;
            if (host.isBlank() || port <= 0 || port > 0xffff) return Optional.empty();
            return Optional.of(found(host.strip(), port));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
