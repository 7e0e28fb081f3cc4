package vn.ansinh.security;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt comes from: the network (an IPv4 address or an IPv6 /64), and the known device of this officer, if it
 * is one. {@code basic}: the password comes with each call, not once by the form.
 */
record SignInDetails(String network, @Nullable String device, boolean basic) implements Serializable {}
