using LscbCloud.Api.Common;
using LscbCloud.Infrastructure.Mail;
using LscbCloud.Infrastructure.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LscbCloud.Api.People;

internal static class MailboxEndpoints
{
    /// <summary>The demonstration's mailbox, which everybody may read, since links in it are how one gets in. Elsewhere there is none.</summary>
    public static void MapMailbox(this IEndpointRouteBuilder api)
    {
        var mailbox = api.MapGet("/mailbox", Get).WithTags("Mailbox").WithName("GetMailbox");

        if (api.ServiceProvider.GetRequiredService<DemonstrationSettings>().IsOn)
        {
            _ = mailbox.AllowEveryone();
        }
    }

    private static async Task<Results<Ok<MailboxPage>, ProblemHttpResult>> Get(
        IMailbox mailbox,
        CancellationToken cancellationToken,
        Guid? after = null
    ) =>
        mailbox.IsOpen
            ? TypedResults.Ok(await mailbox.PageAsync(after, cancellationToken))
            : Problems.NotFound.ToProblem();
}
