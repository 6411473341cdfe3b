namespace LscbCloud.Infrastructure.Pdf;

/// <summary>The words of a PDF.</summary>
/// <param name="Problem">Why the file is not taken, where it is not.</param>
/// <param name="Text">Its words; nothing where it has no page.</param>
/// <param name="Unread">What of its words could not be read; nothing where all were.</param>
internal sealed record PdfWords(string? Problem, string? Text, string? Unread);
