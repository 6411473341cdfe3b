namespace LscbCloud.Domain.Common;

/// <summary>One field before and after a change, in words that a board manager reads.</summary>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    public bool Differs() => !string.Equals(Before, After, StringComparison.Ordinal);

    public static FieldChange Added(string field, string? after) => new(field, Before: null, after);
}
