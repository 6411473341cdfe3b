using System.Globalization;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Boards;

/// <summary>A board's one colour, and the guard over it: white text on it must be read by everybody, and it must mean no state.</summary>
/// <remarks>
/// White text needs a contrast of 7 to 1 (WCAG 2.2, 1.4.6), so that the colour serves small text and headings alike. What is
/// too light is not taken: the same colour, darkened just enough, is proposed in its place.
/// </remarks>
public static class Accent
{
    /// <summary>The contrast that white text on it has at least.</summary>
    public const double LeastContrast = 7;

    /// <summary>How far it is at least, in OKLab, from a colour that means a state.</summary>
    private const double LeastDistance = 0.1;

    private const double Step = 0.005;
    private const double Darkest = 0.1;

    private static readonly (string Name, string Colour)[] OfStates =
    [
        ("Off track", "#a8330f"),
        ("Needs attention", "#f3c566"),
        ("Error", "#b3261e"),
        ("On track", "#cfe6e2"),
    ];

    /// <summary>Whether a text is a colour as it is kept: <c>#12436d</c>, in small letters.</summary>
    public static bool IsColour(string text) =>
        text is ['#', _, _, _, _, _, _] && text.Skip(1).All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');

    /// <summary>Refuses a colour on which white text is hard to read, or which could be taken for a state.</summary>
    public static Result Guard(string colour)
    {
        if (!IsColour(colour))
        {
            return Error.Invalid(
                "accent",
                "Enter the colour as # and six digits or letters from a to f, such as #12436d."
            );
        }

        var darkened = Darkened(colour);

        if (
            OfStates
                .Where(state => Distance(darkened, state.Colour) < LeastDistance)
                .Select(s => s.Name)
                .FirstOrDefault() is
            { } near
        )
        {
            return Error.Invalid("accent", $"This colour could be taken for “{near}”. Choose another.");
        }

        return darkened == colour
            ? Result.Success
            : Error.Invalid(
                "accent",
                $"White text on this colour is hard to read. The nearest that is dark enough is {darkened}."
            );
    }

    /// <summary>The contrast of white text on a colour, from 1 to 21.</summary>
    public static double ContrastWithWhite(string colour)
    {
        var (r, g, b) = Linear(colour);

        return 1.05 / ((0.2126 * r) + (0.7152 * g) + (0.0722 * b) + 0.05);
    }

    /// <summary>The same colour, darkened until white text can be read on it; unchanged where it can be already.</summary>
    public static string Darkened(string colour)
    {
        var (lightness, a, b) = Lab(colour);
        var dark = colour;

        for (var less = lightness - Step; ContrastWithWhite(dark) < LeastContrast && less > Darkest; less -= Step)
        {
            dark = FromLab(less, a, b);
        }

        return dark;
    }

    private static double Distance(string one, string other)
    {
        var (l1, a1, b1) = Lab(one);
        var (l2, a2, b2) = Lab(other);

        return Math.Sqrt(((l1 - l2) * (l1 - l2)) + ((a1 - a2) * (a1 - a2)) + ((b1 - b2) * (b1 - b2)));
    }

    private static (double R, double G, double B) Linear(string colour) =>
        (Channel(colour, 1), Channel(colour, 3), Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;

        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    /// <summary>The colour in OKLab, in which equal steps look equal.</summary>
    private static (double Lightness, double A, double B) Lab(string colour)
    {
        var (r, g, b) = Linear(colour);
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));

        return (
            (0.2104542553 * l) + (0.793617785 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.428592205 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.808675766 * s)
        );
    }

    private static string FromLab(double lightness, double a, double b)
    {
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.291485548 * b), 3);

        return string.Create(
            CultureInfo.InvariantCulture,
            $"#{Byte((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)):x2}{Byte((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)):x2}{Byte((-0.0041960863 * l) - (0.7034186147 * m) + (1.707614701 * s)):x2}"
        );
    }

    private static int Byte(double linear)
    {
        var value = linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;

        return (int)Math.Round(255 * Math.Clamp(value, 0, 1), MidpointRounding.AwayFromZero);
    }
}
