using System.Globalization;

namespace LscbCloud.Domain.Actions;

/// <summary>What people call an action in minutes and letters: A-142. It is the board's own count and stays for life.</summary>
public readonly record struct ActionReference(int Number)
{
    public const char Letter = 'A';

    /// <summary>Reads a reference as people type it: "A-142", "a142". Nothing else is one.</summary>
    public static ActionReference? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.AsSpan().Trim();

        if (digits.Length < 2 || char.ToUpperInvariant(digits[0]) != Letter)
        {
            return null;
        }

        digits = digits[1] == '-' ? digits[2..] : digits[1..];

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new ActionReference(number)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letter}-{Number}");
}
