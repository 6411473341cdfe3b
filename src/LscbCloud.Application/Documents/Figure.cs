namespace LscbCloud.Application.Documents;

/// <summary>A picture, such as a chart.</summary>
/// <param name="Picture">What is shown.</param>
/// <param name="Alternative">What it shows, in words: the finding, not the form.</param>
/// <param name="Caption">What stands under it.</param>
public sealed record Figure(Picture Picture, string Alternative, string Caption) : IBlock;
