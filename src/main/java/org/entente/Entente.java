package org.entente;

import java.util.Arrays;
import org.entente.database.DatabaseHeadStart;
import org.entente.record.verify.Verify;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Entente: the platform on which groups of States coordinate. */
@SpringBootApplication
@Modulithic(sharedModules = {"core", "web", "database"})
public class Entente {

    public static void main(String[] args) {
        // Checking a receipt needs no server: nothing is started, nothing is opened but the files named.
        if (args.length > 0 && args[0].equals("verify")) {
            System.exit(Verify.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication application = new SpringApplication(Entente.class);
        application.addInitializers(new DatabaseHeadStart());
        application.run(args);
    }
}
