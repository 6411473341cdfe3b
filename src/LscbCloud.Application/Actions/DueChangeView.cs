using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>One change of the day by which it is due, or the asking for it.</summary>
public sealed record DueChangeView(
    Guid Id,
    DateOnly From,
    DateOnly To,
    string Reason,
    DueChangeState State,
    Side Side,
    string AskedBy,
    DateTimeOffset AskedAt,
    string? AnswerReason,
    DateOnly? AnsweredOn,
    string? AnsweredBy
);
