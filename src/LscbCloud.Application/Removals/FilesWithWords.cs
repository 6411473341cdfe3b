namespace LscbCloud.Application.Removals;

/// <summary>The files with the words, and how many could not be read.</summary>
/// <param name="Files">Where the words are: evidence first, in the order of the references.</param>
/// <param name="Unread">How many other files have words that cannot be read, or not all, such as pictures and scanned pages: look through them.</param>
/// <param name="Next">From where to go on; none where these were the last.</param>
public sealed record FilesWithWords(IReadOnlyList<FileWithWords> Files, int Unread, string? Next);
