package vn.ansinh.signature;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code ansinh.signature.*}: the PKCS#12 file of the signing key, its password and the key's alias when there are several;
 * {@code former}, a PEM file of the certificates that signed before; {@code demoKeystore}, where a key of no worth is made.
 */
@ConfigurationProperties("ansinh.signature")
record SignatureSettings(
        @DefaultValue("") String keystore,
        @DefaultValue("") String password,
        @DefaultValue("") String alias,
        @DefaultValue("") String former,
        @DefaultValue("") String demoKeystore) {}
