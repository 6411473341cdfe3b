namespace LscbCloud.Application.Retention;

/// <summary>A file whose content is still kept.</summary>
/// <param name="Number">The revision of the evidence that it is, or the word that the action is done.</param>
/// <param name="Name">What it was called when it came.</param>
public sealed record FileForDisposal(int Number, string Name);
