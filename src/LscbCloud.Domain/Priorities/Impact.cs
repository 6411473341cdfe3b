namespace LscbCloud.Domain.Priorities;

/// <summary>What changed for children, or why that cannot be said yet. An impact is never left empty without a word.</summary>
/// <param name="State">Whether it is stated, not stated in the paper it comes from, or too early to say.</param>
/// <param name="Text">What changed; present when, and only when, it is stated.</param>
/// <param name="ExpectedBy">The day by which it is expected; present when, and only when, it is too early.</param>
public sealed record Impact(ImpactState State, string? Text, DateOnly? ExpectedBy)
{
    public const int TextMaxLength = 4000;

    public static readonly Impact NotStated = new(ImpactState.NotStated, Text: null, ExpectedBy: null);

    public static Impact Stated(string text) => new(ImpactState.Stated, text, ExpectedBy: null);

    public static Impact TooEarly(DateOnly expectedBy) => new(ImpactState.TooEarly, Text: null, expectedBy);

    /// <summary>The impact as the history and the report write it.</summary>
    public override string ToString() =>
        State switch
        {
            ImpactState.Stated => Text ?? "",
            ImpactState.TooEarly => $"Too early; expected by {ExpectedBy.GetValueOrDefault():d MMMM yyyy}",
            _ => "Not stated in this paper",
        };
}
