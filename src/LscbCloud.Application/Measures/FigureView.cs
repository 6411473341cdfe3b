namespace LscbCloud.Application.Measures;

/// <summary>What a reading says, as far as the reader may know it.</summary>
/// <param name="Text">As people read it: "29", "68.1%", "3 of 7" where a percentage would mislead, "[c]" where it is hidden.</param>
/// <param name="Base">The two counts behind a percentage: "553 of 812"; a small one is shown as "[c]".</param>
/// <param name="Value">The number itself, to draw it; none where it is hidden or too few to compare.</param>
/// <param name="IsHidden">Whether it is hidden because it is small.</param>
public sealed record FigureView(string Text, string? Base, decimal? Value, bool IsHidden);
