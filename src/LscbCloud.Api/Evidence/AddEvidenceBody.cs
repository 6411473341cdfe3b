using LscbCloud.Api.Texts;
using LscbCloud.Application.Evidence;

namespace LscbCloud.Api.Evidence;

// Every part of a body may be absent, so that all that is missing is named at once, field by field, and not one by one.

internal sealed record AddEvidenceBody(
    string? Title,
    string? Note,
    string? Address,
    DateOnly? DocumentOn,
    DateOnly? ReviewOn,
    bool? IsDeclared,
    CitedPlaceBody? Place,
    IReadOnlyList<TextAnswerBody>? Answers
)
{
    public AddEvidence ToCommand() =>
        new(
            Title ?? "",
            Note,
            new DocumentInput(Address ?? "", DocumentOn, ReviewOn, IsDeclared ?? false),
            Place?.ToInput(),
            TextAnswerBody.Read(Answers)
        );
}

internal sealed record ReviseEvidenceBody(string? Address, DateOnly? DocumentOn, DateOnly? ReviewOn, bool? IsDeclared)
{
    public DocumentInput ToInput() => new(Address ?? "", DocumentOn, ReviewOn, IsDeclared ?? false);
}

internal sealed record ChangeEvidenceBody(
    string? Title,
    string? Note,
    DateOnly? ReviewOn,
    IReadOnlyList<TextAnswerBody>? Answers
);

internal sealed record WithdrawEvidenceBody(string? Reason, IReadOnlyList<TextAnswerBody>? Answers);

internal sealed record CiteEvidenceBody(CitedPlaceBody? Place)
{
    public CitedPlaceInput ToInput() => (Place ?? CitedPlaceBody.Nothing).ToInput();
}
