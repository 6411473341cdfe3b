using LscbCloud.Application.Common;
using LscbCloud.Application.Mail;
using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.People;

/// <summary>Appoints an operator of the service from the command line, where there is nobody yet who could invite one.</summary>
public static class FirstOperator
{
    /// <summary>Makes the account, and prints the link and the code with which its holder chooses a password.</summary>
    public static async Task RunAsync(IServiceProvider services, string email, string name, TextWriter? output = null)
    {
        if (!EmailAddress.TryRead(email, out var address))
        {
            throw new InvalidOperationException("Give an email address in the form name@example.com.");
        }

        if (string.IsNullOrWhiteSpace(name) || name.Length > Person.NameMaxLength || name.Any(char.IsControl))
        {
            throw new InvalidOperationException("Give the operator's name.");
        }

        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var secret = provider.GetRequiredService<IOneTimeSecrets>().Make();
        provider
            .GetRequiredService<ActingPerson>()
            .Is(default, "Command line of the service", [], new HashSet<Permission>());

        var result = await provider
            .GetRequiredService<IUnitOfWork>()
            .RunAsync(
                Area.Platform,
                isReadOnly: false,
                () => AppointAsync(provider, address, name.Trim(), secret.Kept),
                CancellationToken.None
            );

        if (result.IsFailure)
        {
            throw new InvalidOperationException(result.Error.Message);
        }

        var link = provider.GetRequiredService<ILinks>().To("/invitation?token=" + secret.Token);
        output ??= Console.Out;
        await output.WriteLineAsync($"Open this link within a day: {link}");
        await output.WriteLineAsync($"The page asks for this code: {secret.Code}");
    }

    private static async Task<Result> AppointAsync(
        IServiceProvider provider,
        EmailAddress email,
        string name,
        OneTimeSecret secret
    )
    {
        var db = provider.GetRequiredService<ControlDbContext>();
        var now = provider.GetRequiredService<TimeProvider>().GetUtcNow();
        var person = await db.People.SingleOrDefaultAsync(p => p.EmailKey == email.Key);

        // Operators have accounts of their own, apart from those they work on boards with.
        if (person is { HasAccount: true } or { IsOperator: false })
        {
            return Error.Conflict("people.has-account", "This address has an account already. Use another address.");
        }

        if (person is null)
        {
            person = Person.AppointOperator(email, name, now);
            _ = db.People.Add(person);
        }

        _ = db.OneTimeLinks.Add(
            OneTimeLink.Make(OneTimeLinkKind.FirstOperator, person, membershipId: null, secret, now)
        );

        return Result.Success;
    }
}
