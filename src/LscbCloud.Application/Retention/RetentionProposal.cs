namespace LscbCloud.Application.Retention;

/// <summary>What is proposed for a class, for discussion.</summary>
/// <param name="Years">For how many years; none for permanently.</param>
/// <param name="Basis">Where the proposal comes from.</param>
public sealed record RetentionProposal(int? Years, string Basis);
