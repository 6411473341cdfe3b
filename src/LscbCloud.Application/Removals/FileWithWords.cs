namespace LscbCloud.Application.Removals;

/// <summary>A file with the words.</summary>
/// <param name="Of">Whether it is evidence or shows that an action is done.</param>
/// <param name="Reference">The item of evidence, or the action.</param>
/// <param name="Number">Which revision of the item, or which word that the action is done.</param>
/// <param name="Name">What the file is called.</param>
public sealed record FileWithWords(FileOf Of, string Reference, int Number, string Name);
