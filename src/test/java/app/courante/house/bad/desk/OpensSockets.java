package app.courante.house.bad.desk;

import javax.net.ssl.SSLSocket;

/// Speaks with other laptops at the desk.
record OpensSockets(SSLSocket socket) {}
