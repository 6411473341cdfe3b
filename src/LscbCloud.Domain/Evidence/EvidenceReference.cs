using System.Globalization;

namespace LscbCloud.Domain.Evidence;

/// <summary>What people call an item of evidence: E-12. It is the board's own count and stays for life.</summary>
public readonly record struct EvidenceReference(int Number)
{
    public const char Letter = 'E';

    /// <summary>Reads a reference as people type it: "E-12", "e12". Nothing else is one.</summary>
    public static EvidenceReference? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.AsSpan().Trim();

        if (digits.Length < 2 || char.ToUpperInvariant(digits[0]) != Letter)
        {
            return null;
        }

        digits = digits[1] == '-' ? digits[2..] : digits[1..];

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new EvidenceReference(number)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letter}-{Number}");
}
