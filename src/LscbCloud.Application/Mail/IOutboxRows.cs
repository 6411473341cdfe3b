using LscbCloud.Application.Common;
using LscbCloud.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Mail;

/// <summary>Emails that wait to be sent.</summary>
public interface IOutboxRows : IRows
{
    DbSet<OutboxMessage> Outbox { get; }
}
