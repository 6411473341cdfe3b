using System.Reflection;
using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Files;
using LscbCloud.Application.History;
using LscbCloud.Application.Home;
using LscbCloud.Application.Mail;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Notifications;
using LscbCloud.Application.Objectives;
using LscbCloud.Application.People;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Removals;
using LscbCloud.Application.Retention;
using LscbCloud.Application.Search;
using LscbCloud.Application.TextChecks;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Application;

/// <summary>Registers the use cases and the pipeline, in the order in which a request meets it.</summary>
public static class ApplicationServices
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        _ = services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        _ = services.AddScoped<IMediator, Mediator>();

        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorisationBehaviour<,>));
        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));

        AddParts(services);

        AddMoreParts(services);
        AddAll(services, typeof(IRequestHandler<,>), ServiceLifetime.Scoped);
        AddSearchables(services);
        // Making a validator compiles its rules, which costs more than most requests. It keeps nothing, so one is enough.
        AddAll(services, typeof(IValidator<>), ServiceLifetime.Singleton);

        return services;
    }

    /// <summary>Every sort of thing that can be found, by its interface.</summary>
    private static void AddSearchables(IServiceCollection services)
    {
        var found = Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .Where(type => !type.IsAbstract && typeof(ISearchable).IsAssignableFrom(type));

        foreach (var type in found)
        {
            _ = services.AddScoped(typeof(ISearchable), type);
        }
    }

    /// <summary>What several use cases of priorities, actions or evidence share.</summary>
    private static void AddParts(IServiceCollection services)
    {
        _ = services.AddScoped<PriorityReading>();
        _ = services.AddScoped<ObjectiveLookup>();
        _ = services.AddScoped<StandingReadings>();
        _ = services.AddScoped<MeasuresInReports>();
        _ = services.AddScoped<ObjectivesInReports>();
        _ = services.AddScoped<ActionsInReports>();
        _ = services.AddScoped<ManyActions>();
        _ = services.AddScoped<PlanLookup>();
        _ = services.AddScoped<PriorityInputs>();
        _ = services.AddScoped<CarriedPriorities>();
        _ = services.AddScoped<MeasureLookup>();
        _ = services.AddScoped<MeasureDisclosure>();
        _ = services.AddScoped<ActionReading>();
        _ = services.AddScoped<AgencyActionReading>();
        _ = services.AddScoped<CommitmentReading>();
        _ = services.AddScoped<AgencyActionWork>();
        _ = services.AddScoped<ActionRaising>();
        _ = services.AddScoped<EvidenceReading>();
        _ = services.AddScoped<EvidenceCiting>();
        _ = services.AddScoped<EvidenceFiles>();
        _ = services.AddSingleton<FileIntake>();
        _ = services.AddScoped<BoardFiles>();
        _ = services.AddScoped<CitedPlaces>();
        _ = services.AddScoped<EvidenceInReports>();
        _ = services.AddScoped<CitedEvidenceReading>();
        _ = services.AddScoped<ActionTexts>();
        _ = services.AddScoped<Successors>();
        _ = services.AddScoped<WorkToTransfer>();
    }

    /// <summary>The same for meetings, papers, home, texts and people.</summary>
    private static void AddMoreParts(IServiceCollection services)
    {
        _ = services.AddScoped<GroupLookup>();
        _ = services.AddScoped<MeetingReading>();
        _ = services.AddScoped<ReportsReading>();
        _ = services.AddScoped<MeetingsHeld>();
        _ = services.AddScoped<OutcomesReading>();
        _ = services.AddScoped<DocumentHeads>();
        _ = services.AddScoped<HistorySheets>();
        _ = services.AddScoped<RecordLookup>();
        _ = services.AddScoped<SearchCommands>();
        _ = services.AddScoped<BoardNeeds>();
        _ = services.AddScoped<ActionNeeds>();
        _ = services.AddScoped<WaitingNeeds>();
        _ = services.AddScoped<MeetingNeeds>();
        _ = services.AddScoped<SeatNeeds>();
        _ = services.AddScoped<PostNeeds>();
        _ = services.AddScoped<PriorityNeeds>();
        _ = services.AddScoped<MeasureNeeds>();
        _ = services.AddScoped<AgencyNeeds>();
        _ = services.AddScoped<TextAnswers>();
        _ = services.AddScoped<TextGate>();
        _ = services.AddScoped<CurrentLegalHold>();
        _ = services.AddScoped<RetentionReading>();
        _ = services.AddScoped<DueForDisposal>();
        _ = services.AddScoped<PeopleReading>();
        _ = services.AddScoped<InvitePeople>();
        _ = services.AddScoped<MembershipChanges>();
        _ = services.AddScoped<PostWorkReading>();
        _ = services.AddScoped<PostReading>();
        _ = services.AddScoped<HandOvers>();
        _ = services.AddScoped<LeavingMembers>();
        _ = services.AddScoped<SessionRevocation>();
        _ = services.AddScoped<RecoveryCodes>();
        _ = services.AddScoped<EmailTemplates>();
        _ = services.AddSingleton<DigestEmails>();
        _ = services.AddScoped<DigestChoices>();
        _ = services.AddScoped<IDigestContentReading, DigestContentReading>();
    }

    private static void AddAll(IServiceCollection services, Type open, ServiceLifetime lifetime)
    {
        var found =
            from type in Assembly.GetExecutingAssembly().GetTypes()
            where !type.IsAbstract && !type.IsGenericTypeDefinition
            from contract in type.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == open
            select (contract, type);

        foreach (var (contract, type) in found)
        {
            services.Add(new ServiceDescriptor(contract, type, lifetime));
        }
    }
}
