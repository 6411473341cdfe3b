using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Api.Priorities;

// Every part of a body may be absent, so that all that is missing is named at once, field by field, and not one by one.

internal sealed record PriorityBody(
    string? Title,
    string? Aim,
    string? Reason,
    LeadBody? Lead,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<string>? Tags,
    IReadOnlyList<TextAnswerBody>? Answers
)
{
    public AgreePriority ToCommand() =>
        new(
            Title ?? "",
            Aim ?? "",
            Reason ?? "",
            new LeadInput(Lead?.Post ?? "", Lead?.Group),
            From,
            To,
            Tags ?? [],
            TextAnswerBody.Read(Answers)
        );

    public RevisePriority ToRevision(string slug, int version) =>
        new(
            slug,
            version,
            Title ?? "",
            Aim ?? "",
            Reason ?? "",
            new LeadInput(Lead?.Post ?? "", Lead?.Group),
            From,
            To,
            Tags ?? [],
            TextAnswerBody.Read(Answers)
        );
}

internal sealed record CarryPriorityBody(Guid? Plan);

internal sealed record LeadBody(string? Post, string? Group);

internal sealed record ImpactBody(ImpactState? State, string? Text, DateOnly? ExpectedBy)
{
    public static ImpactInput Read(ImpactBody? body) => new(body?.State, body?.Text, body?.ExpectedBy);
}

internal sealed record RecordUpdateBody(
    DateOnly? AsAt,
    string? Did,
    ImpactBody? Impact,
    string? Next,
    IReadOnlyList<TextAnswerBody>? Answers
)
{
    public RecordUpdate ToCommand(string slug, int version) =>
        new(slug, version, AsAt, Did ?? "", ImpactBody.Read(Impact), Next ?? "", TextAnswerBody.Read(Answers));
}

internal sealed record AmendUpdateBody(
    string? Did,
    ImpactBody? Impact,
    string? Next,
    IReadOnlyList<TextAnswerBody>? Answers
)
{
    public AmendUpdate ToCommand(string slug, int version, UpdateId update) =>
        new(slug, version, update, Did ?? "", ImpactBody.Read(Impact), Next ?? "", TextAnswerBody.Read(Answers));
}

internal sealed record ProposeJudgementBody(
    JudgementValue? Value,
    string? Reason,
    IReadOnlyList<TextAnswerBody>? Answers
);

internal sealed record AgreeJudgementBody(Guid? ProposalId, string? Meeting, DateOnly? AgreedOn, string? AtMeeting);

internal sealed record ClosePriorityBody(DateOnly? ClosedOn, string? Reason, IReadOnlyList<TextAnswerBody>? Answers);

internal sealed record ReopenPriorityBody(string? Reason, IReadOnlyList<TextAnswerBody>? Answers);
