namespace LscbCloud.Infrastructure.People;

/// <summary>A board's colour and mark, and whom to call about a child there.</summary>
internal sealed record BoardLook(string Accent, string Mark, WorriedAdvice? Worried)
{
    /// <summary>How a board looks that shows itself to nobody but its own people.</summary>
    public static readonly BoardLook Plain = new("#12436d", "initials", Worried: null);
}
