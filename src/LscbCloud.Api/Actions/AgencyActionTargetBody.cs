using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Api.Actions;

/// <summary>Which of the agency's actions, with the version that the writer has read.</summary>
internal sealed record AgencyActionTargetBody(string? Board, string? Reference, int? Version)
{
    public static IReadOnlyList<AgencyActionTarget> Read(IReadOnlyList<AgencyActionTargetBody>? also) =>
        [.. (also ?? []).Select(one => new AgencyActionTarget(one.Board ?? "", one.Reference ?? "", one.Version ?? 0))];
}

/// <summary>Which of the agency's actions.</summary>
internal sealed record AgencyActionNameBody(string? Board, string? Reference);

internal sealed record AgencyActionUpdateBody(
    string? Text,
    Outlook? Outlook,
    IReadOnlyList<AgencyActionTargetBody>? Also
)
{
    public RecordAgencyActionUpdate ToCommand(AgencyActionTarget target) =>
        new(target, new ProgressInput(Text ?? "", Outlook), AgencyActionTargetBody.Read(Also));
}

internal sealed record AgencyCompletionBody(
    DateOnly? DoneOn,
    string? Proof,
    string? ProofAddress,
    string? NoProofReason,
    bool? IsDeclared,
    IReadOnlyList<AgencyActionTargetBody>? Also,
    IReadOnlyList<TextAnswerBody>? Answers
)
{
    public static readonly AgencyCompletionBody Empty = new(
        DoneOn: null,
        Proof: null,
        ProofAddress: null,
        NoProofReason: null,
        IsDeclared: null,
        Also: null,
        Answers: null
    );

    public ReportAgencyActionDone ToCommand(AgencyActionTarget target, OfferedFile? file) =>
        new(
            target,
            new CompletionInput(DoneOn, Proof, ProofAddress, NoProofReason, file, IsDeclared ?? false),
            AgencyActionTargetBody.Read(Also),
            TextAnswerBody.Read(Answers)
        );
}

internal sealed record LinkActionsBody(AgencyActionNameBody? Other);
