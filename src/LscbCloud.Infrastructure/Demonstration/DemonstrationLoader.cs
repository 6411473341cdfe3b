using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>
/// Sends what the demonstration says as the commands that a person would send, each in a transaction of its own, with its
/// permission, its validation and its history.
/// </summary>
public sealed class DemonstrationLoader(IServiceScopeFactory scopes, TenantStore places)
{
    private Dictionary<string, PersonId>? _people;

    /// <summary>A person of the demonstration, where they work first.</summary>
    internal async Task<Voice> VoiceAsync(string mailbox, string place, CancellationToken cancellationToken)
    {
        _people ??= await PeopleAsync(cancellationToken);
        var email = $"{mailbox}@{place}.example";
        var player = DemonstrationCast.Players.Single(p => p.Person.Email == email);
        var part = player.Parts[0];

        return _people.TryGetValue(email, out var id)
            ? new Voice(place, part.Agency is not null, id, player.Person.Name, part.Role)
            : throw new InvalidOperationException($"The demonstration has no {email}. Load its people first.");
    }

    internal Task<T> SendAsync<T>(Voice voice, IRequest<Result<T>> request, CancellationToken cancellationToken)
        where T : notnull =>
        InScopeAsync(
            voice,
            async provider =>
            {
                var result = await provider.GetRequiredService<IMediator>().Send(request, cancellationToken);
                MustSucceed(voice, request, result.Error);

                return result.Value;
            },
            cancellationToken
        );

    /// <summary>The same for what gives nothing back.</summary>
    internal Task SendAsync(Voice voice, IRequest<Result> request, CancellationToken cancellationToken) =>
        InScopeAsync(
            voice,
            async provider =>
            {
                var result = await provider.GetRequiredService<IMediator>().Send(request, cancellationToken);
                MustSucceed(voice, request, result.Error);

                return result;
            },
            cancellationToken
        );

    /// <summary>What there is on a board already, read in one transaction of the board.</summary>
    internal Task<T> ReadAsync<T>(string board, Func<AppDbContext, Task<T>> read, CancellationToken cancellationToken)
        where T : notnull =>
        InScopeAsync(
            Voice.OfLoader(board),
            async provider =>
            {
                var db = provider.GetRequiredService<AppDbContext>();
                var found = await provider
                    .GetRequiredService<IUnitOfWork>()
                    .RunAsync<Result<T>>(Area.Board, isReadOnly: true, async () => await read(db), cancellationToken);

                return found.Value;
            },
            cancellationToken
        );

    private static void MustSucceed(Voice voice, object request, Error? error)
    {
        if (error is null)
        {
            return;
        }

        var fields = error.Fields is null
            ? ""
            : string.Join("; ", error.Fields.Select(field => $" {field.Key}: {string.Join(' ', field.Value)}"));

        throw new InvalidOperationException($"{voice.Place}: {request.GetType().Name}: {error.Message}{fields}");
    }

    private async Task<T> InScopeAsync<T>(
        Voice voice,
        Func<IServiceProvider, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        await EnterAsync(provider.GetRequiredService<TenantContext>(), voice, cancellationToken);
        provider.GetRequiredService<ActingPerson>().Is(voice.Id, voice.Name, [voice.Role], voice.Permissions);

        if (voice.Paper is { } paper)
        {
            provider.GetRequiredService<CurrentProvenance>().Cites(paper);
        }

        return await work(provider);
    }

    private async Task EnterAsync(TenantContext owner, Voice voice, CancellationToken cancellationToken)
    {
        if (voice.IsAgency)
        {
            var agency = await places.AgencyAsync(voice.Place, cancellationToken) ?? throw Missing(voice.Place);
            owner.EnterAgency(agency.Id, agency.Slug, agency.Name);
        }
        else
        {
            var board = await places.BoardAsync(voice.Place, cancellationToken) ?? throw Missing(voice.Place);
            owner.EnterBoard(board.Id, board.Slug, board.Name);
        }
    }

    private async Task<Dictionary<string, PersonId>> PeopleAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ControlDbContext>();
        string[] emails = [.. DemonstrationCast.Players.Select(player => player.Person.Email)];
        var people = await scope
            .ServiceProvider.GetRequiredService<IUnitOfWork>()
            .RunAsync<Result<Dictionary<string, PersonId>>>(
                Area.Platform,
                isReadOnly: true,
                async () =>
                    await db
                        .People.Where(p => emails.Contains(p.EmailKey))
                        .ToDictionaryAsync(p => p.EmailKey, p => p.Id, StringComparer.Ordinal, cancellationToken),
                cancellationToken
            );

        return people.Value;
    }

    private static InvalidOperationException Missing(string place) =>
        new($"The demonstration has no place {place}. Load its people first.");
}
