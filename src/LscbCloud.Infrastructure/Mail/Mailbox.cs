using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Mail;

/// <inheritdoc/>
internal sealed class Mailbox(ControlDataSource control, DemonstrationSettings demonstration) : IMailbox
{
    private const int PageSize = 50;

    // Ids sort by age. An email that is written but not yet looked at by the sender is shown as well.
    private const string Newest = """
        select id, recipient, subject, text, coalesce(sent_at, created_at) from control.outbox
        where id < $1 order by id desc limit $2
        """;

    private static readonly Guid Last = new("ffffffff-ffff-ffff-ffff-ffffffffffff");

    public bool IsOpen => demonstration.IsOn;

    public async Task<MailboxPage> PageAsync(Guid? after, CancellationToken cancellationToken)
    {
        var rows = await control.AllAsync(
            Newest,
            row => new MailboxMessage(
                row.GetGuid(0),
                row.GetString(1),
                row.GetString(2),
                row.GetString(3),
                row.GetFieldValue<DateTimeOffset>(4)
            ),
            cancellationToken,
            after ?? Last,
            PageSize + 1
        );

        return new MailboxPage([.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Id : null);
    }
}
