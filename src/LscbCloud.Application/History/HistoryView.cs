using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>One change: who did what to which record, when, and what was different.</summary>
/// <param name="Id">Names the entry.</param>
/// <param name="At">When it happened.</param>
/// <param name="Who">Who did it, with the name they had then.</param>
/// <param name="Sentence">What happened.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="Changes">Fields before and after; empty where the content was destroyed by a redaction.</param>
public sealed record HistoryView(
    Guid Id,
    DateTimeOffset At,
    string Who,
    string Sentence,
    HistorySubject Subject,
    IReadOnlyList<FieldChange> Changes
);
