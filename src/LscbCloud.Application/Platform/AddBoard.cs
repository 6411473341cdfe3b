using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.People;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Opens a board, and invites its first business manager. Nothing is deployed for it.</summary>
/// <remarks>Only the command line may leave the manager out.</remarks>
[Requires(Permission.RunPlatform)]
public sealed record AddBoard(
    string Slug,
    string Name,
    string ShortName,
    string Area,
    ArrangementType? Arrangement,
    [NotFreeText(NotFreeText.Email)] string? ManagerEmail,
    string? ManagerName
) : ICommand<AddedPlace>, IIdempotent;

internal sealed class AddBoardValidator : AbstractValidator<AddBoard>
{
    private const int AreaMaxLength = 200;

    public AddBoardValidator()
    {
        RuleFor(command => command.Slug).Address();
        RuleFor(command => command.Name)
            .Text(BoardProfile.NameMaxLength, "Enter the full name of the board.")
            .Must(name => !name.Any(char.IsControl))
            .WithMessage("Write the name on one line.");
        RuleFor(command => command.ShortName)
            .Text(BoardProfile.ShortNameMaxLength, "Enter the name that headings use.");
        RuleFor(command => command.Area).Text(AreaMaxLength, "Enter the area that the board covers.");
        RuleFor(command => command.Arrangement).NotNull().WithMessage("Choose the form of the arrangement.").IsInEnum();
        RuleFor(command => command.ManagerEmail)
            .Must(email => email is null || EmailAddress.TryRead(email, out _))
            .WithMessage("Enter an email address in the form name@example.com.");
        RuleFor(command => command.ManagerName ?? "")
            .Text(Person.NameMaxLength, "Enter the name of the business manager.")
            .Must(name => !name.Any(char.IsControl))
            .WithMessage("Write the name on one line.")
            .When(command => command.ManagerEmail is not null)
            .OverridePropertyName("managerName");
    }
}

internal sealed class AddBoardHandler(
    IRegisterRows registerRows,
    IBoardRows boardRows,
    InvitePeople inviting,
    TimeProvider clock
) : ICommandHandler<AddBoard, AddedPlace>
{
    public async Task<Result<AddedPlace>> Handle(AddBoard request, CancellationToken cancellationToken)
    {
        if (
            await registerRows.Boards.AnyAsync(b => b.Slug == request.Slug, cancellationToken)
            || await registerRows.BoardFormerSlugs.AnyAsync(s => s.Slug == request.Slug, cancellationToken)
        )
        {
            return BoardErrors.AddressTaken;
        }

        var now = clock.GetUtcNow();
        var today = now.InLondon();
        var names = new BoardNames(request.Name.Trim(), request.ShortName.Trim(), request.Area.Trim());
        var board = Board.Open(BoardId.New(), request.Slug, names, now);

        await boardRows.CreateAsync(
            board.Id,
            new NewBoard(
                board.Slug,
                board.Name,
                board.ShortName,
                board.Area,
                request.Arrangement.GetValueOrDefault(),
                today
            ),
            cancellationToken
        );
        _ = registerRows.Boards.Add(board);

        if (request.ManagerEmail is { } email)
        {
            var terms = new MembershipTerms([Role.Manager], Seat: null, Post: null, today, To: null);
            _ = await inviting.InviteAsync(
                EmailAddress.Read(email),
                board.Name,
                (invitee, at) => Membership.InviteToBoard(board.Id, invitee, terms, at),
                (request.ManagerName ?? "").Trim(),
                cancellationToken
            );
        }

        return new AddedPlace(board.Slug);
    }
}
