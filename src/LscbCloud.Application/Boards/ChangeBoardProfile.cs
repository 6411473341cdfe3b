using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Platform;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>Changes what the board is called, where it is, its colour and mark, and whom to call about a child.</summary>
/// <remarks>
/// The board's own profile is what counts. The platform keeps the names too, to list boards by; its copy follows in a
/// transaction of its own, as when a board is opened, and saving again mends what a failure in between left behind.
/// </remarks>
[Requires(Permission.ManageProfile, OnControl = true)]
public sealed record ChangeBoardProfile(
    int Version,
    string Name,
    string ShortName,
    string Area,
    string Accent,
    string Mark,
    [NotFreeText(NotFreeText.Contact)] string? WorriedText,
    [NotFreeText(NotFreeText.Contact)] string? WorriedTelephone
) : ICommand<Revision>
{
    internal BoardAppearance Appearance =>
        new(
            new BoardNames(Name.Trim(), ShortName.Trim(), Area.Trim()),
            new BoardBrand(Accent, Mark),
            WorriedText.Trimmed(),
            WorriedTelephone.Trimmed()
        );
}

internal sealed class ChangeBoardProfileValidator : AbstractValidator<ChangeBoardProfile>
{
    public ChangeBoardProfileValidator()
    {
        RuleFor(command => command.Name)
            .Text(BoardProfile.NameMaxLength, "Enter the full name of the board.")
            .Must(IsOneLine)
            .WithMessage("Write the name on one line.");
        RuleFor(command => command.ShortName)
            .Text(BoardProfile.ShortNameMaxLength, "Enter the name that headings use.")
            .Must(IsOneLine)
            .WithMessage("Write the name on one line.");
        RuleFor(command => command.Area)
            .Text(BoardProfile.AreaMaxLength, "Enter the area that the board covers.")
            .Must(IsOneLine)
            .WithMessage("Write the area on one line.");
        RuleFor(command => command.Accent)
            .Custom(
                (accent, context) =>
                {
                    if (Domain.Boards.Accent.Guard(accent) is { IsFailure: true, Error: { } error })
                    {
                        context.AddFailure(error.Fields["accent"][0]);
                    }
                }
            );
        RuleFor(command => command.Mark)
            .Must(mark => BoardBrand.Marks.Contains(mark, StringComparer.Ordinal))
            .WithMessage("Choose one of the marks.");
        RuleFor(command => command.WorriedText ?? "")
            .Limited(BoardProfile.WorriedTextMaxLength)
            .OverridePropertyName("worriedText");
        RuleFor(command => command.WorriedText)
            .Must(text => text.Trimmed() is not null)
            .When(command => command.WorriedTelephone.Trimmed() is not null)
            .WithMessage("Say what the number is for, or leave both empty.");
        RuleFor(command => command.WorriedTelephone ?? "")
            .Limited(BoardProfile.TelephoneMaxLength)
            .OverridePropertyName("worriedTelephone");
        RuleFor(command => command.WorriedTelephone)
            .Must(text => text.Trimmed() is { } number && number.Any(char.IsAsciiDigit))
            .When(command => command.WorriedText.Trimmed() is not null)
            .WithMessage("Enter the number to call, or leave both empty.");
    }

    private static bool IsOneLine(string text) => !text.Any(char.IsControl);
}

internal sealed class ChangeBoardProfileHandler(IRegisterRows registerRows, IBoardRows boardRows, ITenantContext place)
    : ICommandHandler<ChangeBoardProfile, Revision>
{
    public async Task<Result<Revision>> Handle(ChangeBoardProfile request, CancellationToken cancellationToken)
    {
        var id = place.BoardId.GetValueOrDefault();
        var changed = await boardRows.ChangeAppearanceAsync(id, request.Version, request.Appearance, cancellationToken);

        if (changed.IsFailure)
        {
            return changed.Error;
        }

        var board = await registerRows.Boards.SingleAsync(b => b.Id == id, cancellationToken);
        board.Call(request.Appearance.Names);

        return changed;
    }
}
