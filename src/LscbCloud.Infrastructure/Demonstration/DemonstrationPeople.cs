using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Application.Platform;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the boards, agencies and people of the demonstration. What is there already stays as it is.</summary>
public static class DemonstrationPeople
{
    private const string Author = "Demonstration";
    private static readonly DateOnly From = new(2017, 4, 1);
    private static readonly DateOnly BoardsFrom = new(2006, 4, 1);

    /// <summary>Says to whoever loads at the same moment to wait.</summary>
    private static readonly Guid Turn = new("0192a000-0000-7000-8000-000000000001");

    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!services.GetRequiredService<DemonstrationSettings>().IsOn)
        {
            throw new InvalidOperationException("The demonstration is off. Set Demonstration__Enabled to load it.");
        }

        // One hash for all of them: it is slow on purpose, and the word behind it is printed anyway.
        var hash = await services
            .GetRequiredService<PasswordQueue>()
            .HashAsync(DemonstrationSettings.SharedWord, cancellationToken);

        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        provider.GetRequiredService<ActingPerson>().Is(default, Author, [], new HashSet<Permission>());
        var work = new Work(
            provider.GetRequiredService<ControlDbContext>(),
            provider.GetRequiredService<IBoardRows>(),
            provider.GetRequiredService<TimeProvider>().GetUtcNow(),
            hash.Value
        );

        _ = await provider
            .GetRequiredService<IUnitOfWork>()
            .RunAsync(Area.Platform, isReadOnly: false, () => work.RunAsync(cancellationToken), cancellationToken);

        var desk = services.GetRequiredService<DemonstrationLoader>();

        foreach (var board in DemonstrationCast.Boards)
        {
            await SeatAsync(desk, board.Slug, cancellationToken);
        }
    }

    /// <summary>The board's manager gives the agencies their seats, where it has given none.</summary>
    private static async Task SeatAsync(DemonstrationLoader desk, string board, CancellationToken cancellationToken)
    {
        if (await desk.ReadAsync(board, db => db.Seats.AnyAsync(cancellationToken), cancellationToken))
        {
            return;
        }

        var manager = await desk.VoiceAsync("manager", board, cancellationToken);

        foreach (var agency in DemonstrationCast.Agencies.Where(a => a.Boards.Contains(board, StringComparer.Ordinal)))
        {
            _ = await desk.SendAsync(manager, new SeatAgency(agency.Slug, agency.Seat, From), cancellationToken);
        }
    }

    private sealed class Work(ControlDbContext db, IBoardRows boardRows, DateTimeOffset now, string passwordHash)
    {
        public Dictionary<string, BoardId> Boards { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, AgencyId> Agencies { get; } = new(StringComparer.Ordinal);

        public async Task<Result> RunAsync(CancellationToken cancellationToken)
        {
            await db.LockAsync(Turn, cancellationToken);
            await LoadBoardsAsync(cancellationToken);
            await LoadAgenciesAsync(cancellationToken);
            await LoadPeopleAsync(cancellationToken);

            return Result.Success;
        }

        private async Task LoadBoardsAsync(CancellationToken cancellationToken)
        {
            foreach (
                var (slug, id) in await db.Boards.ToDictionaryAsync(
                    b => b.Slug,
                    b => b.Id,
                    StringComparer.Ordinal,
                    cancellationToken
                )
            )
            {
                Boards[slug] = id;
            }

            foreach (var board in DemonstrationCast.Boards.Where(b => !Boards.ContainsKey(b.Slug)))
            {
                var names = new BoardNames(board.Name, board.Area, board.Area);
                var opened = Board.Open(BoardId.New(), board.Slug, names, now);
                Boards[board.Slug] = opened.Id;
                await boardRows.CreateAsync(
                    opened.Id,
                    new NewBoard(board.Slug, board.Name, board.Area, board.Area, ArrangementType.Lscb, BoardsFrom)
                    {
                        Accent = board.Accent,
                        Mark = board.Mark,
                        HasPlan = false,
                        IsFictional = board.IsFictional,
                    },
                    cancellationToken
                );
                _ = db.Boards.Add(opened);
            }
        }

        private async Task LoadAgenciesAsync(CancellationToken cancellationToken)
        {
            foreach (
                var (slug, id) in await db.Agencies.ToDictionaryAsync(
                    a => a.Slug,
                    a => a.Id,
                    StringComparer.Ordinal,
                    cancellationToken
                )
            )
            {
                Agencies[slug] = id;
            }

            foreach (var agency in DemonstrationCast.Agencies.Where(a => !Agencies.ContainsKey(a.Slug)))
            {
                var admitted = Agency.Admit(agency.Slug, agency.Name, now);
                Agencies[agency.Slug] = admitted.Id;
                _ = db.Agencies.Add(admitted);
            }
        }

        private async Task LoadPeopleAsync(CancellationToken cancellationToken)
        {
            var known = await db
                .People.Select(p => p.EmailKey)
                .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

            foreach (var player in DemonstrationCast.Players.Where(p => !known.Contains(p.Person.Email)))
            {
                Add(player);
            }
        }

        private void Add(DemonstrationPlayer player)
        {
            var email = EmailAddress.Read(player.Person.Email);
            var person = player.IsOperator
                ? Person.AppointOperator(email, player.Person.Name, now)
                : Person.Invite(email, player.Person.Name, now);
            person.ChoosePassword(passwordHash);
            _ = db.People.Add(person);

            foreach (var part in player.Parts)
            {
                var terms = new MembershipTerms([part.Role], part.Seat, part.Post, From, To: null);
                var invitee = new Invitee(person.Id, player.Person.Name);
                var membership = part.Board is { } board
                    ? Membership.InviteToBoard(Boards[board], invitee, terms, now)
                    : Membership.InviteToAgency(Agencies[part.Agency ?? ""], invitee, terms, now);

                if (membership.Accept(now).IsFailure)
                {
                    throw new InvalidOperationException("An invented membership was not accepted.");
                }

                _ = db.Memberships.Add(membership);
            }
        }
    }
}
