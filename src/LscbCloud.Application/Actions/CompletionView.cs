using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>The owner's word that it is done, with its proof and the board's answer.</summary>
public sealed record CompletionView(
    Guid Id,
    DateOnly Due,
    DateOnly DoneOn,
    string? Proof,
    string? ProofAddress,
    string? NoProofReason,
    ProofFileView? File,
    Side Side,
    string SaidBy,
    DateTimeOffset SaidAt,
    CompletionAnswer Answer,
    string? AnswerReason,
    DateOnly? AnsweredOn,
    string? AnsweredBy
);
