using LscbCloud.Api.TextChecks;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Files;

namespace LscbCloud.Api.Evidence;

// Every part of a body may be absent, so that all that is missing is named at once, field by field, and not one by one.

internal sealed record AddEvidenceBody(
    string? Title,
    string? Note,
    string? Address,
    DateOnly? DocumentOn,
    DateOnly? ReviewOn,
    bool? IsDeclared,
    CitedPlaceBody? Place
) : TextBody
{
    public static readonly AddEvidenceBody Empty = new(
        Title: null,
        Note: null,
        Address: null,
        DocumentOn: null,
        ReviewOn: null,
        IsDeclared: null,
        Place: null
    );

    public AddEvidence ToCommand(OfferedFile? file) =>
        new(
            Title ?? "",
            Note,
            new DocumentInput(Address ?? "", DocumentOn, ReviewOn, IsDeclared ?? false, file),
            Place?.ToInput()
        );
}

internal sealed record ReviseEvidenceBody(string? Address, DateOnly? DocumentOn, DateOnly? ReviewOn, bool? IsDeclared)
    : TextBody
{
    public static readonly ReviseEvidenceBody Empty = new(
        Address: null,
        DocumentOn: null,
        ReviewOn: null,
        IsDeclared: null
    );

    public DocumentInput ToInput(OfferedFile? file) =>
        new(Address ?? "", DocumentOn, ReviewOn, IsDeclared ?? false, file);
}

internal sealed record ChangeEvidenceBody(string? Title, string? Note, DateOnly? ReviewOn) : TextBody;

internal sealed record WithdrawEvidenceBody(string? Reason) : TextBody;

internal sealed record CiteEvidenceBody(CitedPlaceBody? Place)
{
    public CitedPlaceInput ToInput() => (Place ?? CitedPlaceBody.Nothing).ToInput();
}
