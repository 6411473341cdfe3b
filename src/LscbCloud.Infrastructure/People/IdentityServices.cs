using LscbCloud.Application.Mail;
using LscbCloud.Application.People;
using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.Listening;
using LscbCloud.Infrastructure.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.People;

/// <summary>Registers how people are known, let in and written to.</summary>
internal static class IdentityServices
{
    public static void AddIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        var demonstration = DemonstrationSettings.Read(configuration);
        _ = services.AddSingleton(demonstration);
        _ = services.AddSingleton(new Secrets(configuration));
        _ = services.AddSingleton<SecondFactors>();
        _ = services.AddSingleton<ISecondFactors>(provider => provider.GetRequiredService<SecondFactors>());
        _ = services.AddSingleton<IOneTimeSecrets, OneTimeSecrets>();
        _ = services.AddSingleton<IAntiforgeryTokens, AntiforgeryTokens>();

        _ = services.AddSingleton<Changes>();
        _ = services.AddSingleton<ChangesInterceptor>();
        _ = services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<Changes>());
        _ = services.AddSingleton<ISessionReader, SessionReader>();
        _ = services.AddSingleton<IMembershipReader, MembershipReader>();
        _ = services.AddSingleton<IApiKeyReader, ApiKeyReader>();

        _ = services.AddSingleton<PasswordQueue>();
        _ = services.AddSingleton<Lockouts>();
        _ = services.AddSingleton<Accounts>();
        _ = services.AddSingleton<SecondSteps>();
        _ = services.AddSingleton<Sessions>();
        _ = services.AddSingleton<BoardLooks>();
        _ = services.AddSingleton<IPasswords, Passwords>();
        _ = services.AddSingleton<IPersonalPages, PersonalPages>();
        _ = services.AddScoped<AccountChanges>();
        _ = services.AddScoped<OneTimeLinks>();
        _ = services.AddScoped<ISignIn, SignIn>();
        _ = services.AddScoped<IPasswordResets, PasswordResets>();
        _ = services.AddScoped<IInvitations, Invitations>();
        _ = services.AddSingleton<IOwnerJob, Housekeeping>();

        AddMail(services, configuration, demonstration);
    }

    private static void AddMail(
        IServiceCollection services,
        IConfiguration configuration,
        DemonstrationSettings demonstration
    )
    {
        _ = services.AddSingleton(_ => MailSettings.Read(configuration));
        _ = services.AddSingleton<ILinks, Links>();
        _ = demonstration.IsOn
            ? services.AddSingleton<IMailer, MailboxMailer>()
            : services.AddSingleton<IMailer, SmtpMailer>();
        _ = services.AddSingleton<Outbox>();
        _ = services.AddSingleton<IMailbox, Mailbox>();
        _ = services.AddSingleton<IOwnerJob, OutboxSender>();
    }
}
