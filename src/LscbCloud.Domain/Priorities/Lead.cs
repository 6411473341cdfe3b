namespace LscbCloud.Domain.Priorities;

/// <summary>Who leads: a post with whoever holds it at the time, and the sub-group where there is one.</summary>
public sealed record Lead(string Post, string? Group)
{
    public const int MaxLength = 120;

    public static readonly Lead Unknown = new("", Group: null);

    public override string ToString() => Group is null ? Post : $"{Post}, {Group}";
}
