using LscbCloud.Application.Mail;

namespace LscbCloud.Infrastructure.Mail;

/// <inheritdoc/>
internal sealed class Links(MailSettings settings) : ILinks
{
    public string To(string pathAndQuery) => new Uri(settings.Site, pathAndQuery).AbsoluteUri;
}
