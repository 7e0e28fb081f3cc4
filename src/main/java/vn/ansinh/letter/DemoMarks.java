package vn.ansinh.letter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.ansinh.letter.layout.Face;
import vn.ansinh.mark.MarkKind;
import vn.ansinh.mark.Marks;
import vn.ansinh.organisation.DemoOfficers;
import vn.ansinh.organisation.Unit;

/** Seals and signatures of the demo's leaders, drawn from letters; each seal says that it is of no worth. */
@Component
@Profile("demo")
public class DemoMarks {

    private static final Color RED = new Color(0xd0, 0x12, 0x1f);
    private static final Color BLUE = new Color(0x1a, 0x3f, 0xb0);
    private static final int SEAL = 600;
    private static final int SIGNATURE_WIDTH = 700;
    private static final int SIGNATURE_HEIGHT = 260;

    private final Marks marks;
    private final DemoOfficers officers;

    DemoMarks(Marks marks, DemoOfficers officers) {
        this.marks = marks;
        this.officers = officers;
    }

    /** Places those that are missing; returns how many units have leaders. */
    public int load() {
        List<DemoOfficers.Led> led = officers.led();
        for (DemoOfficers.Led one : led) {
            place(MarkKind.SEAL, one.unit().id(), seal(one.unit()));
            place(MarkKind.SIGNATURE, one.username(), signature(one.fullName()));
        }
        return led.size();
    }

    private void place(MarkKind kind, String ownerId, byte[] png) {
        if (marks.inUse(kind, ownerId).isEmpty()) {
            marks.placeByItself(kind, ownerId, png);
        }
    }

    static byte[] seal(Unit unit) {
        return drawn(SEAL, SEAL, RED, graphics -> {
            double middle = SEAL / 2.0;
            graphics.setStroke(new BasicStroke(14));
            graphics.draw(circle(middle, 288));
            graphics.setStroke(new BasicStroke(4));
            graphics.draw(circle(middle, 268));
            graphics.draw(circle(middle, 168));
            graphics.fill(star(middle, 110));
            round(graphics, HeadBlock.upper(Issuer.agency(unit)), 196, true);
            round(graphics, "BẢN DÙNG THỬ", 240, false);
        });
    }

    static byte[] signature(String fullName) {
        String given = fullName.substring(fullName.lastIndexOf(' ') + 1);
        Random hand = new Random(fullName.hashCode());
        return drawn(SIGNATURE_WIDTH, SIGNATURE_HEIGHT, BLUE, graphics -> {
            AffineTransform slanted = AffineTransform.getTranslateInstance(60, 170);
            slanted.shear(-0.25, 0);
            slanted.rotate(-0.08);
            for (Face.Letter letter : Face.BOLD_ITALIC.outlines(given, 150)) {
                graphics.fill(slanted.createTransformedShape(letter.outline()));
                slanted.translate(letter.advance() * 0.92, 0);
            }
            graphics.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(new CubicCurve2D.Double(
                    40,
                    200 + hand.nextInt(20),
                    300 + hand.nextInt(120),
                    120,
                    200 + hand.nextInt(120),
                    270,
                    660,
                    150 + hand.nextInt(40)));
        });
    }

    /** Letters around the middle: above it from the left to the right, or below it, read from within. */
    private static void round(Graphics2D graphics, String text, double radius, boolean above) {
        List<Face.Letter> letters = Face.BOLD.outlines(text, 56);
        double length = letters.stream().mapToDouble(Face.Letter::advance).sum();
        double most = radius * Math.PI * (above ? 1.25 : 0.7);
        double narrow = Math.min(1, most / length);
        double at = -length * narrow / 2;
        for (Face.Letter letter : letters) {
            double angle = (at + letter.advance() * narrow / 2) / radius;
            AffineTransform place = AffineTransform.getTranslateInstance(SEAL / 2.0, SEAL / 2.0);
            place.rotate(above ? angle : -angle);
            place.translate(0, above ? -radius : radius);
            place.scale(narrow, 1);
            place.translate(-letter.advance() / 2, 0);
            graphics.fill(place.createTransformedShape(letter.outline()));
            at += letter.advance() * narrow;
        }
    }

    private static Ellipse2D circle(double middle, double radius) {
        return new Ellipse2D.Double(middle - radius, middle - radius, 2 * radius, 2 * radius);
    }

    private static Path2D star(double middle, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double reach = i % 2 == 0 ? radius : radius * 0.4;
            double angle = Math.PI * i / 5;
            double x = middle + reach * Math.sin(angle);
            double y = middle - reach * Math.cos(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private static byte[] drawn(int width, int height, Color ink, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(ink);
        drawing.accept(graphics);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
