// swift-format-ignore-file
// Generated from Rules/ by `swift run devtool embed`; do not edit. Run it again after each change there.

extension BuiltInRules {
  /// Every file of the rule set, in order of the paths' bytes.
  package static let files: [File] = [
    File(
      "definitions.yaml",
#"""
# Expressions with a name, which rules call like functions.

compact_audit_rules: 1
definitions:
  - name: appliesHere
    parameters: [{name: expectation, type: criterion}]
    phrase: "{expectation} [has|does not have] a number in the audit of this setting"
    means: the criterion has a number in the audit of this organisation's setting
    expression: >-
      organisation.setting == 'education' ? has(expectation.numbers.education)
      : organisation.setting == 'early_years' ? has(expectation.numbers.early_years)
      : organisation.setting == 'agency' ? has(expectation.numbers.agency)
      : has(expectation.numbers.small_voluntary)

  - name: isForThisKind
    parameters: [{name: expectation, type: criterion}]
    phrase: "{expectation} [is|is not] for this kind of organisation"
    means: the criterion is asked of every kind of organisation, or of this one among others
    expression: >-
      !has(expectation.only_kinds) || has(organisation.kind) && organisation.kind in expectation.only_kinds

  - name: isAskedHere
    parameters: [{name: expectation, type: criterion}]
    phrase: "{expectation} [is|is not] asked of this organisation"
    means: >-
      the criterion has a number in the audit of this setting, is for this kind of organisation, and its standard was part
      of the audit when this one was completed
    expression: >-
      appliesHere(expectation) && isForThisKind(expectation)
      && !(has(audit.completed_on) && standards.exists(standard, standard.number == expectation.standard
      && has(standard.asked_from) && audit.completed_on < standard.asked_from))

  - name: numberHere
    parameters: [{name: expectation, type: criterion}]
    phrase: "the number of {expectation} in the audit of this setting"
    means: the number of the criterion in the audit of this organisation's setting
    expression: >-
      organisation.setting == 'education' ? expectation.numbers.education
      : organisation.setting == 'early_years' ? expectation.numbers.early_years
      : organisation.setting == 'agency' ? expectation.numbers.agency
      : expectation.numbers.small_voluntary

  - name: decidedBelowThreshold
    parameters: [{name: entry, type: allegation}]
    phrase: "{entry} [has|does not have] a complete decision that it is below the threshold"
    means: >-
      it is recorded why it meets no limb of the threshold, who decided so, when, and when the designated officer was asked,
      and neither date is before the day on which it was received or after the day of the check
    expression: >-
      has(entry.below_threshold.reason) && saysSomething(entry.below_threshold.reason)
      && has(entry.below_threshold.decided_by) && saysSomething(entry.below_threshold.decided_by)
      && has(entry.below_threshold.decided_on) && has(entry.below_threshold.designated_officer_consulted_on)
      && entry.below_threshold.decided_on >= entry.received_on
      && entry.below_threshold.designated_officer_consulted_on >= entry.received_on
      && entry.below_threshold.decided_on <= as_of
      && entry.below_threshold.designated_officer_consulted_on <= as_of

  - name: leftForHarm
    parameters: [{name: entry, type: allegation}]
    phrase: "{entry} [says|does not say] that the person left for harm"
    means: the person left their work, or would have, for harm, a risk of harm, relevant conduct or a relevant offence
    expression: >-
      has(entry.removal_reason) && entry.removal_reason in ['harm', 'risk_of_harm', 'relevant_conduct', 'relevant_offence']

  - name: needsDesignatedOfficer
    parameters: [{name: entry, type: allegation}]
    phrase: "{entry} [needs|does not need] to go to the designated officer"
    means: >-
      the person left their work for harm, a risk of harm, relevant conduct or a relevant offence, whatever the record is
      called; or it may meet at least one limb of the threshold and there is no complete decision that it is below it
    expression: leftForHarm(entry) || size(entry.limbs) > 0 && !decidedBelowThreshold(entry)

  - name: allegesHarm
    parameters: [{name: entry, type: allegation}]
    phrase: "{entry} [is|is not] about harm to a child or a risk of it"
    means: >-
      the person left their work for harm, a risk of harm, relevant conduct or a relevant offence; or they may have harmed a
      child, committed an offence against one or pose a risk, and there is no complete decision that it is below the threshold
    expression: >-
      leftForHarm(entry)
      || entry.limbs.exists(limb, limb in ['harmed_child', 'possible_offence', 'may_pose_risk'])
      && !decidedBelowThreshold(entry)

  - name: admitsLateness
    parameters: [{name: entry, type: allegation}, {name: key, type: text}]
    phrase: "the return admits that {entry} was late, and acts on {key}"
    means: >-
      it is recorded why it was late, the criterion is rated as a gap, and its entry in the action plan has steps and is open
    expression: >-
      has(entry.late_reason) && saysSomething(entry.late_reason) && criteria.exists(expectation, expectation.key == key
      && referring(answers, expectation).exists(response, response.rating in parameters.gap_ratings)
      && referring(action_plan, expectation).exists(action,
      has(action.steps) && saysSomething(action.steps) && action.status in ['not_started', 'in_progress']))

  - name: removedFromWork
    parameters: [{name: entry, type: allegation}]
    phrase: "{entry} [counts|does not count] as a removal from work"
    means: >-
      the person was dismissed or moved to other work, or left in another way and would have been removed had they not
    expression: >-
      entry.removal in ['dismissed', 'redeployed']
      || entry.removal in ['resigned', 'retired', 'contract_ended'] && entry.would_have_been_removed
      || has(entry.would_have_been_removed) && entry.would_have_been_removed

  - name: showsPractice
    parameters: [{name: item, type: evidence}]
    phrase: "{item} [shows|does not show] practice"
    means: the evidence is said to show practice or impact, and is of a kind that can
    expression: >-
      item.shows >= 'practice' && evidence_kinds.exists(level, level.kind == item.kind && level.highest >= 'practice')

  - name: datedWithin
    parameters: [{name: item, type: evidence}, {name: months, type: int}]
    phrase: "{item} [is|is not] dated within {months} months before the audit was completed"
    means: its date is not after the day on which the audit was completed, and at most so many months before it
    expression: item.dated <= reference_date && plusMonths(reference_date, -months) <= item.dated

  - name: takesInAllStaff
    parameters: [{name: groups, type: list(staff_group)}]
    phrase: "{groups} [take in|do not take in] all staff"
    means: the groups are at least those of employees, volunteers and apprentices that the organisation has
    expression: >-
      (organisation.employees == 0 || 'employees' in groups) && (organisation.volunteers == 0 || 'volunteers' in groups)
      && (organisation.apprentices == 0 || 'apprentices' in groups)

  - name: numberOfStaff
    parameters: []
    phrase: "the number of staff"
    means: employees, volunteers and apprentices together
    expression: organisation.employees + organisation.volunteers + organisation.apprentices

  - name: numberBesideStaff
    parameters: [{name: groups, type: list(staff_group)}]
    phrase: "the number of people of {groups} who are not staff"
    means: the governors and agency staff that the groups take in
    expression: >-
      ('governors' in groups ? organisation.governors : 0) + ('agency_staff' in groups ? organisation.agency_staff : 0)

  - name: countsEveryone
    parameters: [{name: item, type: evidence}]
    phrase: "{item} [counts|does not count] everyone"
    means: its population takes in all employees, volunteers and apprentices, and whoever else it says that it includes
    expression: >-
      (!has(item.population_includes) || takesInAllStaff(item.population_includes))
      && item.population >= numberOfStaff()
      + (has(item.population_includes) ? numberBesideStaff(item.population_includes) : 0)

  - name: roundCountsEveryone
    parameters: [{name: round, type: training}]
    phrase: "{round} [counts|does not count] everyone"
    means: its population takes in all employees, volunteers and apprentices, and whoever else it says that it includes
    expression: >-
      (!has(round.population_includes) || takesInAllStaff(round.population_includes))
      && round.population >= numberOfStaff()
      + (has(round.population_includes) ? numberBesideStaff(round.population_includes) : 0)

  - name: isRequiredOf
    parameters: [{name: content, type: induction_requirement}, {name: starter, type: induction}]
    phrase: "{content} [is|is not] required of {starter}"
    means: the content is required in this setting of a person who started on that day
    expression: >-
      content.setting == organisation.setting && content.in_force_from <= starter.started_on
      && (!has(content.in_force_until) || starter.started_on <= content.in_force_until)
      && (content.who == 'everyone' || (content.who == 'works_directly') == starter.works_directly_with_children)

  - name: missingFrom
    parameters: [{name: starter, type: induction}]
    phrase: "what is missing from {starter}"
    means: the titles of what is required of a person who started on that day and was not covered
    expression: >-
      induction_content.map(content, content.setting == organisation.setting
      && (content.who == 'everyone' || has(starter.works_directly_with_children)) && isRequiredOf(content, starter)
      && !content.any_of.exists(item, item in starter.covered), content.title)

  - name: answersTheSame
    parameters: [{name: last, type: answer}, {name: response, type: answer}]
    phrase: "{last} [is|is not] about the criterion of {response}"
    means: both answers are about the same criterion, whatever its number was in the setting of each return
    expression: >-
      has(last.criterion) && resolved(last.criterion) && record(last.criterion).key == record(response.criterion).key

  - name: trainingBehind
    parameters: [{name: response, type: answer}]
    phrase: "the training behind {response}"
    means: the evidence of training that an answer refers to
    expression: response.evidence.map(item, record(item.ref).kind == 'training', record(item.ref))

  - name: numberedElsewhere
    parameters: [{name: number, type: text}]
    phrase: "what {number} stands for elsewhere"
    means: what a number stands for in the audits of settings, or nothing where it is in none
    expression: >-
      criteria.map(other,
      has(other.numbers.education) && other.numbers.education == number
      || has(other.numbers.early_years) && other.numbers.early_years == number
      || has(other.numbers.agency) && other.numbers.agency == number
      || has(other.numbers.small_voluntary) && other.numbers.small_voluntary == number,
      '; elsewhere ' + number + ' reads: ' + other.expectation).join('')

  - name: isInUse
    parameters: [{name: entry, type: policy}]
    phrase: "{entry} [is|is not] in use"
    means: it is neither a draft nor withdrawn, as far as the register says
    expression: "!(has(entry.status) && entry.status in ['draft', 'withdrawn'])"

  - name: covers
    parameters: [{name: entry, type: policy}, {name: key, type: text}]
    phrase: "{entry} [covers|does not cover] {key}"
    means: it is that policy, or says under `satisfies` that it covers it
    expression: has(entry.key) && entry.key == key || key in entry.satisfies

  - name: saysOnly
    parameters: [{name: words, type: text}, {name: phrases, type: list(text)}]
    phrase: "{words} [says|does not say] nothing but one of {phrases}"
    means: it is one of the phrases, in any case and with any signs round it, and has no other word
    expression: >-
      words.mentions(phrases).exists(found, words.replace(found, '').matches(r'^[^\pL\pN]*$'))

  - name: saysSomething
    parameters: [{name: words, type: text}]
    phrase: "{words} [says|does not say] something"
    means: it is no placeholder such as "tbc", no mere sign and no single letter
    expression: >-
      !words.matches(r'^[^\pL\pN]*(|([\pL\pN])\2*[^\pL\pN]*)$')
      && !saysOnly(words, placeholder_phrases.map(row, row.phrase))

  - name: plannedFor
    parameters: [{name: response, type: answer}]
    phrase: "the entries of the action plan for {response}"
    means: the entries of the action plan that are for the answer's criterion
    expression: "recorded(action_plan) ? referring(action_plan, record(response.criterion)) : action_plan"

  - name: isOpen
    parameters: [{name: entry, type: action}]
    phrase: "{entry} [is|is not] open"
    means: it is neither complete nor given up
    expression: "!has(entry.status) || !(entry.status in ['complete', 'superseded'])"

  - name: policiesBehind
    parameters: [{name: item, type: evidence}]
    phrase: "the policies of the register that {item} is"
    means: the policies of the register with the key that the evidence names, or where it names none with its title
    expression: >-
      policies.filter(policy, has(item.policy) ? policy.key == item.policy
      : has(item.title) && has(policy.title) && policy.title == item.title)

  - name: inForce
    parameters: [{name: policy, type: policy}]
    phrase: "{policy} [is|is not] in force when the audit is completed"
    means: it is approved, has taken effect and is not overdue for review on the day on which the audit was completed
    expression: >-
      policy.status == 'approved' && reference_date <= policy.review_due
      && (has(policy.effective_from) ? policy.effective_from : policy.approved_on) <= reference_date

  - name: standingOnTheWholeOf
    parameters: [{name: item, type: evidence}]
    phrase: "the answers that rely on the whole of {item}"
    means: the answers that refer to the evidence and name no part of it
    expression: answers.filter(answer, answer.evidence.exists(cited, cited.ref == item.id && !has(cited.section)))

  - name: judgedAdversely
    parameters: [{name: item, type: evidence}]
    phrase: "{item} [is|is not] a judgement that the expectation is not met"
    means: the judgement that it records is that of an expectation not met
    expression: has(item.judgement) && saysOnly(item.judgement, adverse_judgements.map(row, row.phrase))

  - name: givesFact
    parameters: [{name: sentence, type: text}]
    phrase: "{sentence} [gives|does not give] a date, a figure or the name of a document"
    means: >-
      it has a figure, a number in words, a month, a day of the week or a name in quotation marks, or the id or title of evidence
    expression: >-
      sentence.matches(r'[0-9]|[“‘"]\pL|\b(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(s|))\b')
      || size(sentence.mentions(number_words.map(row, row.phrase))) > 0
      || evidence.exists(item, size(sentence.mentions([item.id])) > 0
      || has(item.title) && saysSomething(item.title) && size(sentence.mentions([item.title])) > 0)

  - name: isChildminder
    parameters: []
    phrase: "the organisation [is|is not] a childminder"
    means: the organisation is recorded as a childminder
    expression: has(organisation.kind) && organisation.kind == 'childminder'

  - name: hasEarlyYears
    parameters: []
    phrase: "the organisation [has|does not have] early years provision"
    means: it is an early years provider, or a school to which the early years framework applies as well
    expression: >-
      organisation.setting == 'early_years'
      || has(organisation.early_years_provision) && organisation.early_years_provision
      || has(organisation.kind) && organisation.kind == 'maintained_nursery_school'

  - name: frameworkOf2025Holds
    parameters: []
    phrase: "the early years framework of 2025 [is|is not] in force on the reference date"
    means: the audit was completed on or after the first day of the early years framework of 2025
    expression: >-
      editions.exists(known, known.document == 'eyfs' && known.edition == '2025' && known.in_force_from <= reference_date)

  - name: oldestOf
    parameters: [{name: round, type: training}]
    phrase: "the oldest date of {round}"
    means: the oldest date among the people who were reached, or the date of the round where none is given
    expression: "has(round.oldest_on) ? round.oldest_on : round.held_on"

  - name: trainsPractitioners
    parameters: [{name: round, type: training}]
    phrase: "{round} [is|is not] safeguarding training of the practitioners"
    means: >-
      it is about safeguarding, and its audience is all staff or all practitioners, or the lead where that is a childminder
    expression: >-
      round.topic == 'safeguarding'
      && (round.audience in ['all_staff', 'practitioners'] || round.audience == 'dsl' && isChildminder())

  - name: certificateEnds
    parameters: [{name: round, type: training}]
    phrase: "the day on which certificates of {round} end"
    means: the expiry date that is recorded, or the day that is the life of a certificate after the oldest date
    expression: "has(round.expires_on) ? round.expires_on : plusMonths(oldestOf(round), parameters.first_aid_months)"

  - name: lackedBy
    parameters: [{name: holder, type: lead}]
    phrase: "what {holder} lacks"
    means: what is recorded as not given to the lead of time, funding and support, and supervision where it has no date
    expression: >-
      (has(holder.protected_time) && !holder.protected_time ? ['protected time'] : [])
      + (has(holder.funding) && !holder.funding ? ['funding'] : [])
      + (has(holder.supervision_last_on) ? [] : ['supervision'])
      + (has(holder.support) && !holder.support ? ['support'] : [])

  - name: birthDates
    parameters: [{name: written, type: text}]
    phrase: "the dates of birth in {written}"
    means: a date beside a word of birth such as “born” or “DOB”
    expression: >-
      near(writtenDates(written), written.mentions(birth_words.map(word, word.phrase)), parameters.birth_words_apart)

  - name: familyTelephones
    parameters: [{name: written, type: text}]
    phrase: "the telephone numbers of families in {written}"
    means: a telephone number beside a word for one of a child's family; free and shared-cost numbers are services
    expression: >-
      near(telephoneNumbers(written), written.mentions(family_words.map(word, word.phrase)), parameters.family_words_apart)
      .filter(number, !digitsOf(number).matches('^(0|44|440|0044|00440)[38]'))

  - name: familyAddresses
    parameters: [{name: written, type: text}]
    phrase: "the e-mail addresses of families in {written}"
    means: an e-mail address beside a word for one of a child's family, and of no office
    expression: >-
      near(emailAddresses(written), written.mentions(family_words.map(word, word.phrase)), parameters.family_words_apart)
      .filter(address, size(address.split('@')[0].mentions(role_mailboxes.map(box, box.phrase))) == 0)

  - name: mobileTelephones
    parameters: [{name: written, type: text}]
    phrase: "the mobile telephone numbers in {written}"
    means: a number of a mobile telephone, which reaches one person, outside the fields that may name a contact
    expression: >-
      telephoneNumbers(written).filter(number, digitsOf(number).matches('^(0|44|440|0044|00440)7')
      && !(fieldName(number) in contact_fields.map(entry, entry.field)))

  - name: personalAddresses
    parameters: [{name: written, type: text}]
    phrase: "the e-mail addresses of persons in {written}"
    means: an e-mail address of no office or role, outside the fields that may name a contact
    expression: >-
      emailAddresses(written).filter(address, !(fieldName(address) in contact_fields.map(entry, entry.field))
      && size(address.split('@')[0].mentions(role_mailboxes.map(box, box.phrase))) == 0)

"""#),
    File(
      "equivalent-mutants.yaml",
#"""
# Faults that `rules test --mutate` puts into rules and that no return can show, each with the reason. An entry that no
# longer fits its rule is a failure, and so is one that an example has come to notice: take it out then.

compact_audit_rules: 1
equivalent_mutants:
  - rule: evidence/no-practice-shown
    mutant: definition showsPractice:shift-bound:2
    becomes: ">"
    why: every kind of evidence that can show practice can show impact, which is the next level; none stops at practice
  - rule: evidence/no-practice-shown
    mutant: definition showsPractice:swap-constant:2
    becomes: "'impact'"
    why: every kind of evidence that can show practice can show impact, which is the next level; none stops at practice

  - rule: evidence/no-recent-assurance
    mutant: definition showsPractice:shift-bound:2
    becomes: ">"
    why: every kind of evidence that can show practice can show impact, which is the next level; none stops at practice
  - rule: evidence/no-recent-assurance
    mutant: definition showsPractice:swap-constant:2
    becomes: "'impact'"
    why: every kind of evidence that can show practice can show impact, which is the next level; none stops at practice

  - rule: evidence/out-of-cycle
    mutant: definition showsPractice:shift-bound:2
    becomes: ">"
    why: every kind of evidence that can show practice can show impact, which is the next level; none stops at practice
  - rule: evidence/out-of-cycle
    mutant: definition showsPractice:swap-constant:2
    becomes: "'impact'"
    why: every kind of evidence that can show practice can show impact, which is the next level; none stops at practice

  - rule: lead/not-in-job-description
    mutant: applies_when:swap-field:1
    becomes: role_training
    why: the roles that stand in a job description are the same as those that are trained for; a pack may tell them apart
  - rule: lead/support-not-recorded
    mutant: at:negate:1
    becomes: "!lead.support"
    why: it is reported only where nothing is written, and the opposite of nothing has the same place
  - rule: lead/training-lapsed
    mutant: define.lapsedOn:swap-field:2
    becomes: staff_training_months
    why: both periods are 24 months; they are two parameters because they rest on two documents

  - rule: return/section-not-recorded
    mutant: applies_when:drop-clause:2
    becomes: has(organisation.setting)
    why: every section is required in every setting; a pack may require one of some settings only

  - rule: policy/not-published
    mutant: applies_when:drop-clause:1
    becomes: (has(expectation.is_public) && covers(policy, expectation.key) && isInUse(policy))
    why: the one policy that is public is one of schools, and the rule runs for schools alone; a pack may add others
  - rule: allegation/dbs-referral-missing
    mutant: judged_on:drop
    becomes: the reference date
    why: neither of its sources has editions; an Act that is amended would have

  - rule: evidence/incomplete-coverage
    mutant: applies_when:negate:8
    becomes: "!(false)"
    why: where the section of evidence is not there, whether it is known is unknown, so neither of the two is taken
  - rule: return/uniform-ratings
    mutant: require:negate:14
    becomes: "!(false)"
    why: where the section of evidence is not there, whether it is known is unknown, so neither of the two is taken

"""#),
    File(
      "examples/minimal-agency.yaml",
#"""
compact_audit: 1
organisation:
  name: Example Health Trust
  reference: EXAMPLE-A
  setting: agency
  kind: health
  commissioned: true
  regulated_activity_provider: true
  public_body: true
  employees: 800
  volunteers: 30
  apprentices: 20
audit:
  cycle: "2026"
  first_return: true
  completed_by: {name: A. Sample, role: Designated safeguarding lead}
  completed_on: 2026-10-02
  endorsed_by: {name: B. Specimen, role: Chief nurse, capacity: director}
  endorsed_on: 2026-10-02
leads:
  - role: designated_safeguarding_lead
    name: A. Sample
    post: Head of safeguarding
    on_leadership_team: true
    in_job_description: true
    protected_time: true
    funding: true
    supervision_last_on: 2026-09-21
    trained_on: 2025-11-04
    updated_on: 2026-09-03
answers: []
evidence: []
action_plan: []
policies: []
training: []
inductions: []
recruitment: {policy_covers_criminal_record_checks: true}
allegations: []

"""#),
    File(
      "examples/minimal-early_years.yaml",
#"""
compact_audit: 1
organisation:
  name: Example Day Nursery
  reference: EXAMPLE-E
  setting: early_years
  kind: nursery
  commissioned: false
  regulated_activity_provider: true
  public_body: false
  employees: 16
  volunteers: 2
  apprentices: 2
audit:
  cycle: "2026"
  first_return: true
  completed_by: {name: A. Sample, role: Designated safeguarding lead}
  completed_on: 2026-10-02
  endorsed_by: {name: B. Specimen, role: Proprietor, capacity: owner}
  endorsed_on: 2026-10-02
leads:
  - role: designated_safeguarding_lead
    name: A. Sample
    post: Nursery manager
    on_leadership_team: true
    in_job_description: true
    protected_time: true
    funding: true
    supervision_last_on: 2026-09-21
    trained_on: 2025-11-04
    updated_on: 2026-09-03
answers: []
evidence: []
action_plan: []
policies: []
training: []
inductions: []
recruitment: {policy_covers_criminal_record_checks: true}
allegations: []

"""#),
    File(
      "examples/minimal-education.yaml",
#"""
compact_audit: 1
organisation:
  name: Example Primary School
  reference: EXAMPLE-S
  setting: education
  kind: maintained_school
  commissioned: false
  regulated_activity_provider: true
  public_body: true
  employees: 40
  volunteers: 8
  apprentices: 2
audit:
  cycle: "2026"
  first_return: true
  completed_by: {name: A. Sample, role: Designated safeguarding lead}
  completed_on: 2026-10-02
  endorsed_by: {name: B. Specimen, role: Headteacher, capacity: headteacher}
  endorsed_on: 2026-10-02
leads:
  - role: designated_safeguarding_lead
    name: A. Sample
    post: Deputy headteacher
    on_leadership_team: true
    in_job_description: true
    protected_time: true
    funding: true
    supervision_last_on: 2026-09-21
    trained_on: 2025-11-04
    updated_on: 2026-09-03
answers: []
evidence: []
action_plan: []
policies: []
training: []
inductions: []
recruitment: {policy_covers_criminal_record_checks: true}
allegations: []

"""#),
    File(
      "examples/minimal-small_voluntary.yaml",
#"""
compact_audit: 1
organisation:
  name: Example Youth Club
  reference: EXAMPLE-V
  setting: small_voluntary
  kind: voluntary_group
  commissioned: false
  regulated_activity_provider: true
  public_body: false
  employees: 1
  volunteers: 12
  apprentices: 0
audit:
  cycle: "2026"
  first_return: true
  completed_by: {name: A. Sample, role: Designated safeguarding lead}
  completed_on: 2026-10-02
  endorsed_by: {name: B. Specimen, role: Chair, capacity: management_committee}
  endorsed_on: 2026-10-02
leads:
  - role: designated_safeguarding_lead
    name: A. Sample
    post: Welfare officer
    on_leadership_team: true
    in_job_description: true
    protected_time: true
    funding: true
    supervision_last_on: 2026-09-21
    trained_on: 2025-11-04
    updated_on: 2026-09-03
answers: []
evidence: []
action_plan: []
policies: []
training: []
inductions: []
recruitment: {policy_covers_criminal_record_checks: true}
allegations: []

"""#),
    File(
      "rules/action-plan/complete-but-unchanged.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/complete-but-unchanged
    title: an action is complete and the criterion is still rated a gap
    duty: good_practice
    severity: info
    sources:
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      What was planned was done when the audit was completed, and the rating says that the gap is still there. Either the rating can
      go up, or more is needed and should be planned. What was completed after the audit changes the next one. This is advice.
    for_each: action in action_plan
    applies_when: >-
      has(action.status) && action.status == 'complete' && (!has(action.completed_on) || action.completed_on <= reference_date)
      && resolved(action.criterion)
      && referring(answers, record(action.criterion)).exists(answer, has(answer.rating) && answer.rating in parameters.gap_ratings)
    require: referring(action_plan, record(action.criterion)).exists(other, isOpen(other))
    at: action.status
    also_at:
      - {each: "answer in referring(answers, record(action.criterion))", at: answer.rating, label: rated here}
    label: complete
    message: "action {action.id} is complete, {action.criterion} is still rated {first(referring(answers, record(action.criterion))).rating}, and nothing else is planned for it"
    help: rate the criterion anew, or add an entry for what is still to be done
    ask: What is still missing for {action.criterion}, now that {action.id} is complete?
    examples:
      - name: something else is planned
        met: |
          answers:
            - {criterion: "9.6", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: complete}
            - {id: A-2, criterion: "9.6", steps: Shred what is older., due: 2026-12-01, status: not_started}
      - name: all is done and nothing has changed
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "9.5", rating: good}
            - {criterion: "9.6", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: ⟦complete⟧}
            - {id: A-2, criterion: "9.6", steps: Shred what is older., due: 2026-12-01, status: superseded}
      - name: the rating has gone up
        not_applicable: |
          answers:
            - {criterion: "9.6", rating: good}
            - {criterion: "9.4", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: complete}
      - name: what is not complete, or says nothing, is for other rules
        not_applicable: |
          answers:
            - {criterion: "9.6", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-12-01, status: in_progress}
            - {id: A-2, criterion: "9.6", steps: Write the schedule., due: 2026-12-01}
            - {id: A-3, criterion: "9.66", steps: Write the schedule., due: 2026-12-01, status: complete}
      - name: nobody wrote a rating, which is for another rule
        not_applicable: |
          answers:
            - {criterion: "9.6", rating: }
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: complete}
      - name: a status that is none
        untestable: |
          answers:
            - {criterion: "9.6", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: finished}
      - name: what else is planned has no status yet
        met: |
          answers:
            - {criterion: "9.6", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: complete}
            - {id: A-2, criterion: "9.6", steps: Shred what is older., due: 2026-12-01}
      - name: the criterion is not answered, which is for another rule
        not_applicable: |
          answers:
            - {criterion: "9.5", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: complete}
      - name: completed on the day of the audit
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "9.6", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: ⟦complete⟧, completed_on: 2026-10-02}
      - name: completed some days before
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "9.6", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: ⟦complete⟧, completed_on: 2026-09-21}
      - name: completed after the audit
        as_of: 2026-11-23
        not_applicable: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "9.6", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: complete, completed_on: 2026-10-03}

"""#),
    File(
      "rules/action-plan/covers-too-much.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/covers-too-much
    title: the same steps are to serve many criteria
    duty: good_practice
    severity: info
    sources:
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Steps that are written for more than ten criteria are too general for any of them: nobody can see what will be different for each.
    for_each: group in nearDuplicates(action_plan.filter(action, isOpen(action)), 'steps', 1.0)
    require: size(group) <= parameters.most_criteria_of_an_action
    at: group[0].steps
    label: the same for {size(group)} criteria
    message: "the same steps stand in {size(group)} entries of the action plan, for {group.map(action, action.criterion).join(', ')}"
    help: say for each criterion, or for the few that belong together, what will be done
    ask: What will be done for each of {group.map(action, action.criterion).join(', ')}?
    examples:
      - name: the same for eleven
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          action_plan:
            - {id: A-1, criterion: "1.1", steps: ⟦Go through it with all staff at the meeting.⟧, due: 2026-12-18}
            - {id: A-2, criterion: "1.2", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-3, criterion: "1.4", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-4, criterion: "1.6", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-5, criterion: "1.7", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-6, criterion: "1.8", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-7, criterion: "2.1", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-8, criterion: "2.4", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-9, criterion: "2.7", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-10, criterion: "2.8", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-11, criterion: "2.3", steps: Go through it with all staff at the meeting., due: 2026-12-18, status: not_started}
      - name: the same for ten
        met: |
          action_plan:
            - {id: A-1, criterion: "1.1", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-2, criterion: "1.2", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-3, criterion: "1.4", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-4, criterion: "1.6", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-5, criterion: "1.7", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-6, criterion: "1.8", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-7, criterion: "2.1", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-8, criterion: "2.4", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-9, criterion: "2.7", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-10, criterion: "2.8", steps: Go through it with all staff at the meeting., due: 2026-12-18}
      - name: the eleventh is complete, another was given up, and one has no steps
        met: |
          action_plan:
            - {id: A-1, criterion: "1.1", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-2, criterion: "1.2", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-3, criterion: "1.4", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-4, criterion: "1.6", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-5, criterion: "1.7", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-6, criterion: "1.8", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-7, criterion: "2.1", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-8, criterion: "2.4", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-9, criterion: "2.7", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-10, criterion: "2.8", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-11, criterion: "2.3", steps: Go through it with all staff at the meeting., due: 2026-12-18, status: complete}
            - {id: A-12, criterion: "3.1", steps: Go through it with all staff at the meeting., due: 2026-12-18, status: superseded}
            - {id: A-13, criterion: "3.2", due: 2026-12-18}
      - name: the plan is blank
        untestable: |
          ⟦action_plan⟧:
      - name: the same for two
        met: |
          action_plan:
            - {id: A-1, criterion: "1.1", steps: Go through it with all staff at the meeting., due: 2026-12-18}
            - {id: A-2, criterion: "1.2", steps: Go through it with all staff at the meeting., due: 2026-12-18}

"""#),
    File(
      "rules/action-plan/due-before-audit.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/due-before-audit
    title: an action was due before the audit that it follows from was completed
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The plan says by when the gaps that the audit found will be closed. A day before the audit is no such day: it is a slip of the
      pen, or an action of the last plan that was carried over with its old date.
    for_each: action in action_plan
    applies_when: has(action.due) && isOpen(action)
    require: reference_date <= action.due
    at: action.due
    also_at:
      - {at: audit.completed_on, label: completed here}
    label: before the audit
    message: "action {action.id} was due on {action.due}, before the audit was completed on {reference_date}"
    help: set the day by which it will be done from here on
    ask: Since when has {action.id} been open, and what has been done?
    unless_failed: [action-plan/overdue]
    examples:
      - name: due on the day of the audit
        as_of: 2026-10-02
        met: |
          audit: {completed_on: 2026-10-02}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-10-02, status: in_progress}
      - name: due the day before, and nobody wrote whether it is done
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          audit: {completed_on: 2026-10-02}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: ⟦2026-10-01⟧}
      - name: overdue besides, which another rule says
        as_of: 2026-11-23
        not_met: |
          audit: {completed_on: 2026-10-02}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-10-01, status: in_progress}
      - name: due after the audit
        met: |
          audit: {completed_on: 2026-10-02}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-12-18, status: in_progress}
      - name: due after the audit, which is checked later
        as_of: 2027-03-01
        met: |
          audit: {completed_on: 2026-10-02}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-12-18}
      - name: done before the audit, or given up
        not_applicable: |
          audit: {completed_on: 2026-10-02}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-09-01, status: complete}
            - {id: A-2, criterion: "5.7", steps: Add the volunteers., due: 2026-09-01, status: superseded}
      - name: no due date is for another rule
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., status: in_progress}
      - name: nobody wrote when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-12-18, status: in_progress}

"""#),
    File(
      "rules/action-plan/gap-unplanned.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/gap-unplanned
    title: training that did not reach everyone has no action
    duty: tool
    severity: info
    sources:
      - {document: compact_audit, place: meaning of "good", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Good allows that some staff are still to be trained. That they will be is easier to believe with a day in the action plan. This
      is advice and takes nothing from the rating.
    for_each: item in evidence
    define:
      isBehind: >-
        has(item.kind) && item.kind == 'training' && has(item.reached) && has(item.population) && item.reached < item.population
      relying: >-
        !isBehind ? [] : answers.filter(answer, has(answer.rating) && answer.rating in parameters.evidenced_ratings
        && resolved(answer.criterion) && answer.evidence.exists(cited, cited.ref == item.id))
      resting: relying.filter(answer, answer.rating == 'good')
    applies_when: isBehind && size(resting) > 0
    require: relying.exists(answer, plannedFor(answer).exists(action, isOpen(action)))
    at: item.reached
    also_at:
      - {each: answer in resting, at: answer.rating, label: "{answer.criterion}, which allows that some are still to be trained"}
    label: of {item.population}
    message: >-
      {item.id} reached {item.reached} of {item.population}, and no action is open to reach the others, for
      {resting.map(answer, answer.criterion).join(', ')}
    help: add an entry under `action_plan` with the day by which everyone will have been trained
    ask: When will the others be trained by {item.id}?
    examples:
      - name: the rest will be trained
        met: |
          answers:
            - {criterion: "5.6", rating: good, evidence: [{ref: E-matrix}]}
            - {criterion: "5.7", rating: good, evidence: [{ref: E-survey}, {ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 41, population: 50}
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice, reached: 41, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Train the nine., due: 2026-11-30, status: not_started}
      - name: the rest will be trained for what is outstanding
        met: |
          answers:
            - {criterion: "5.6", rating: good, evidence: [{ref: E-matrix}]}
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 41, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Train the nine., due: 2026-11-30, status: not_started}
      - name: nothing is planned
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-matrix}]}
            - {criterion: "5.8", rating: requires_improvement, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: ⟦49⟧, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.8", steps: Ask the nine., due: 2026-11-30, status: not_started}
      - name: what was planned is complete, or was given up
        not_met: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: ⟦41⟧, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Train the nine., due: 2026-11-30, status: complete}
            - {id: A-2, criterion: "5.7", steps: Train the nine., due: 2026-11-30, status: superseded}
      - name: an action without a status is open
        met: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 41, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Train the nine., due: 2026-11-30}
      - name: everyone was reached, or more than were counted
        not_applicable: |
          answers:
            - {criterion: "5.6", rating: good, evidence: [{ref: E-matrix}]}
            - {criterion: "5.7", rating: good, evidence: [{ref: E-course}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50}
            - {id: E-course, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 41}
      - name: outstanding is for another rule, and a gap needs an entry anyway
        not_applicable: |
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
            - {criterion: "5.6", rating: requires_improvement, evidence: [{ref: E-matrix}]}
            - {criterion: "5.8", rating: , evidence: [{ref: E-matrix}]}
            - {criterion: "5.77", rating: good, evidence: [{ref: E-matrix}]}
            - {criterion: "5.1", rating: good, evidence: [{ref: E-other}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 41, population: 50}
      - name: a sample is no training, and half a count no gap
        not_applicable: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-check}, {ref: E-matrix}, {ref: E-course}, {ref: E-day}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice, reached: 31, population: 50}
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 41}
            - {id: E-course, kind: training, location: office, dated: 2026-09-01, shows: implementation, population: 41}
            - {id: E-day, location: office, dated: 2026-09-01, shows: implementation, reached: 31, population: 41}
      - name: the plan is blank
        untestable: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 41, population: 50}
          ⟦action_plan⟧:

"""#),
    File(
      "rules/action-plan/incomplete-entry.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/incomplete-entry
    title: an entry of the action plan lacks its criterion, its steps or its due date
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      An entry says which criterion it is for, the steps needed to meet it, and by when that will be achieved. Without all three
      nobody can tell whether it was done.
    for_each: action in action_plan
    define:
      hasSteps: has(action.steps) && saysSomething(action.steps)
      missing: >-
        [has(action.criterion) ? '' : 'criterion', hasSteps ? '' : 'steps', has(action.due) ? '' : 'due date']
        .filter(name, name != '')
    applies_when: "!has(action.status) || action.status != 'superseded'"
    require: has(action.criterion) && hasSteps && has(action.due)
    at: "!has(action.criterion) ? dyn(action.criterion) : !hasSteps ? dyn(action.steps) : dyn(action.due)"
    label: no {missing.join(', no ')}
    message: "action {action.id} has no {missing.join(' and no ')}"
    help: fill it in; a due date is a day, written like 2026-12-18
    ask: What will be done under {action.id}, and by when?
    blocks_submission: true
    examples:
      - name: criterion, steps and due date
        met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers to the matrix., due: 2026-11-30}
      - name: the due date is missing
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          action_plan:
            - {id: ⟦A-1⟧, criterion: "5.7", steps: Add the volunteers to the matrix.}
      - name: the steps are blank
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", ⟦steps⟧: , due: 2026-11-30}
      - name: the criterion is missing
        not_met: |
          action_plan:
            - {id: ⟦A-1⟧, steps: Add the volunteers to the matrix., due: 2026-11-30}
      - name: an entry that was given up needs nothing
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", status: superseded}
      - name: the due date cannot be read
        untestable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers to the matrix., due: soon}
      - name: an entry in progress is held to the same
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers to the matrix., ⟦due⟧: , status: in_progress}
      - name: an entry that is complete is held to the same
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", ⟦steps⟧: , due: 2026-09-01, status: complete}
      - name: a word that holds the place of the steps
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: ⟦TBC⟧, due: 2026-11-30}
            - {id: A-2, criterion: "5.7", steps: ⟦.⟧, due: 2026-11-30}

"""#),
    File(
      "rules/action-plan/missing-entry.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/missing-entry
    title: a gap has no entry in the action plan
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Where an organisation rates itself as requiring improvement or inadequate, it records in the action plan the steps that it
      will take and by when.
    for_each: answer in answers
    applies_when: has(organisation.setting) && answer.rating in parameters.gap_ratings
    require: plannedFor(answer).exists(action, !has(action.status) || action.status != 'superseded')
    at: answer.rating
    label: a gap to be planned for
    message: "{answer.criterion} is rated {answer.rating} and has no entry in the action plan"
    help: add an entry under `action_plan` with criterion "{answer.criterion}", the steps and a due date
    ask: What is being done about {answer.criterion}, and by when?
    blocks_submission: true
    fix:
      safe: true
      does: adds an entry for {answer.criterion} to `action_plan`, its steps and its due date blank
      insert_record:
        into: action_plan
        fill: {id: "A-{answer.criterion}", criterion: "{answer.criterion}"}
        blank: [steps, lead, due, success_measure, status]
    examples:
      - name: the gap is planned for
        met: |
          answers:
            - {criterion: "9.6", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-12-01, status: not_started}
      - name: the plan says nothing of it
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          answers:
            - {criterion: "9.6", rating: ⟦requires_improvement⟧}
          action_plan:
            - {id: A-1, criterion: "9.5", steps: Sample the files., due: 2026-12-01, status: not_started}
      - name: inadequate needs an entry too
        not_met: |
          answers:
            - {criterion: "9.6", rating: ⟦inadequate⟧}
      - name: an entry that was given up plans nothing
        not_met: |
          answers:
            - {criterion: "9.6", rating: ⟦inadequate⟧}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-12-01, status: superseded}
      - name: good needs no entry
        not_applicable: |
          answers:
            - {criterion: "9.6", rating: good}
      - name: not applicable is no gap
        not_applicable: |
          answers:
            - {criterion: "12.1", rating: not_applicable, reason: We commission nothing.}
      - name: the plan is blank
        untestable: |
          answers:
            - {criterion: "9.6", rating: inadequate}
          action_plan:
      - name: an entry without a status is an entry
        met: |
          answers:
            - {criterion: "9.6", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-12-01}
      - name: whose audit it is cannot be seen, which is a fault of its own
        faulty: true
        not_applicable: |
          organisation: {setting: }
          answers:
            - {criterion: "9.6", rating: inadequate}
      - name: an entry that is complete is an entry
        met: |
          answers:
            - {criterion: "9.6", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "9.6", steps: Write the schedule., due: 2026-09-01, status: complete}

"""#),
    File(
      "rules/action-plan/no-lead.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/no-lead
    title: nobody is named who will see to an action
    duty: good_practice
    severity: warning
    sources:
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: An action that is everybody's is nobody's. A post is enough; a person's name is not needed.
    for_each: action in action_plan
    applies_when: isOpen(action)
    require: has(action.lead) && saysSomething(action.lead)
    at: action.lead
    label: who?
    message: "action {action.id} names nobody who will see to it"
    help: write in `lead` the post that will see that it is done
    ask: Who will see to {action.id}?
    examples:
      - name: a post
        met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, lead: School business manager, status: in_progress}
      - name: the key is missing
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          action_plan:
            - {id: ⟦A-1⟧, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, status: in_progress}
      - name: nobody yet
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, lead: ⟦tbc⟧}
      - name: what is complete or given up needs nobody
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, status: complete}
            - {id: A-2, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, status: superseded}
      - name: a list where a post belongs
        untestable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, lead: [Head], status: in_progress}
      - name: a mere sign
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, lead: ⟦'?'⟧, status: not_started}

"""#),
    File(
      "rules/action-plan/overdue.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/overdue
    title: an action is past its due date and not complete
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: The plan says by when the gap will be closed. A date that passed without a word is the first thing that a reviewer asks about.
    for_each: action in action_plan
    require: action.due >= as_of || action.status in ['complete', 'superseded']
    at: action.due
    also_at:
      - {at: action.status, label: not complete}
    label: passed
    message: "action {action.id} was due on {action.due}, {daysBetween(action.due, as_of)} days ago, and is not complete"
    help: say what has been done and set a new date, or mark it complete with its evidence
    ask: What holds up {action.id}, and what has been done meanwhile?
    examples:
      - name: due today
        as_of: 2026-11-30
        met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, status: in_progress}
      - name: due yesterday
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        as_of: 2026-12-01
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: ⟦2026-11-30⟧, status: in_progress}
      - name: done in time
        as_of: 2026-12-01
        met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, status: complete}
      - name: replaced by another entry
        as_of: 2026-12-01
        met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, status: superseded}
      - name: nobody wrote whether it is done
        as_of: 2026-12-01
        untestable: |
          action_plan:
            - {id: ⟦A-1⟧, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30}
      - name: the due date is blank
        untestable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., ⟦due⟧: , status: in_progress}
      - name: not yet due
        as_of: 2026-11-30
        met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-12-18, status: in_progress}
      - name: progress that was noted since does not move the date
        as_of: 2026-12-03
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: ⟦2026-11-30⟧, status: in_progress, progress_on: 2026-12-02,
               progress: Six of nine added.}

"""#),
    File(
      "rules/action-plan/too-distant.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/too-distant
    title: an action falls due too long after the audit
    duty: good_practice
    severity: warning
    sources:
      - {document: local_procedures, verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      What is planned for after the next return will not be looked at in this cycle; and what is inadequate cannot wait for years. Both
      periods are local figures: neither the law nor the audit names one.
    for_each: action in action_plan
    define:
      isUrgent: >-
        referring(answers, record(action.criterion)).exists(answer, has(answer.rating) && answer.rating == 'inadequate')
      months: "isUrgent ? parameters.inadequate_action_months : parameters.action_months"
    applies_when: has(action.due) && isOpen(action) && resolved(action.criterion)
    require: action.due <= plusMonths(reference_date, months)
    at: action.due
    also_at:
      - {at: audit.completed_on, label: completed here}
    label: more than {months} months after the audit
    message: >-
      action {action.id} falls due on {action.due}, more than {months} months after the audit (a local figure{isUrgent ?
      ' for what is rated inadequate' : ''})
    help: bring the day forward, or put a first step into the plan that can be done sooner
    ask: What keeps {action.id} from being done sooner, and what protects children until then?
    examples:
      - name: to the day two years after the audit
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.7", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2028-10-02, status: in_progress}
      - name: a day later
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.7", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: ⟦2028-10-03⟧, status: in_progress}
      - name: to the day six months after the audit, for what is inadequate
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.6", rating: good}
            - {criterion: "5.7", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2027-04-02, status: in_progress}
      - name: a day later, for what is inadequate
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.6", rating: good}
            - {criterion: "5.7", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: ⟦2027-04-03⟧, status: in_progress}
      - name: soon
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.7", rating: }
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-12-18}
      - name: months are counted from the audit, however late it is checked
        as_of: 2027-03-01
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.7", rating: good}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: ⟦2028-11-03⟧, status: in_progress}
      - name: what is complete or given up falls due no more
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2030-10-03, status: complete}
            - {id: A-2, criterion: "5.7", steps: Add the volunteers., due: 2030-10-03, status: superseded}
      - name: no due date, and a number that no audit has, are for other rules
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., status: in_progress}
            - {id: A-2, criterion: "5.77", steps: Add the volunteers., due: 2030-10-03, status: in_progress}
      - name: nobody wrote when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          answers:
            - {criterion: "5.7", rating: good}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-12-18, status: in_progress}
      - name: a criterion that is not answered is not urgent for that
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.6", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2027-12-18}

"""#),
    File(
      "rules/action-plan/unknown-criterion.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/unknown-criterion
    title: an action is for a criterion that this setting's audit does not have
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The twelve standards are the same everywhere, the criteria are not. An action for a criterion that is not there closes no
      gap of this return.
    for_each: action in action_plan
    applies_when: has(organisation.setting)
    require: resolved(action.criterion)
    at: action.criterion
    label: no criterion of this audit
    message: >-
      action {action.id} is for {action.criterion}, which is not a criterion of this audit (setting {organisation.setting})
    help: >-
      write the number of one of this audit's criteria{numberedElsewhere(action.criterion)}
    blocks_submission: true
    examples:
      - name: a criterion of schools in the plan of a school
        met: |
          action_plan:
            - {id: A-1, criterion: "9.3", steps: Keep receipts., due: 2026-11-30, status: in_progress}
      - name: a criterion of schools in the plan of an agency
        setting: agency
        blocks: true
        not_met: |
          action_plan:
            - {id: A-1, criterion: ⟦"9.3"⟧, steps: Keep receipts., due: 2026-11-30, status: in_progress}
      - name: a number that no audit has
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          action_plan:
            - {id: A-1, criterion: ⟦"9.33"⟧, steps: Keep receipts., due: 2026-11-30, status: in_progress}
      - name: the criterion is blank
        untestable: |
          action_plan:
            - {id: A-1, ⟦criterion⟧: , steps: Keep receipts., due: 2026-11-30, status: in_progress}
      - name: whose audit it is cannot be seen, which is a fault of its own
        faulty: true
        not_applicable: |
          organisation: {setting: }
          action_plan:
            - {id: A-1, criterion: "9.3", steps: Keep receipts., due: 2026-11-30, status: in_progress}

"""#),
    File(
      "rules/action-plan/unknown-evidence.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/unknown-evidence
    title: an action refers to evidence that is not there
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: Evidence that an action is complete is listed like all other evidence, so that a reviewer can find it.
    for_each: [action in action_plan, item in action.completion_evidence]
    applies_when: known(evidence)
    require: resolved(item.ref)
    at: item.ref
    label: no evidence has this id
    message: "action {action.id} refers to `{item.ref}`, which is not the id of any evidence"
    help: >-
      write the id as it stands under `evidence`, or add the evidence there{nearest(item.ref, evidence.map(known, has(known.id),
      known.id)).map(id, '; did you mean `' + id + '`?').join('')}
    blocks_submission: true
    examples:
      - name: the evidence is there
        met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add them., due: 2026-11-30, status: complete, completion_evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation}
      - name: the evidence is not there
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add them., due: 2026-11-30, status: complete, completion_evidence: [{ref: ⟦E-matrx⟧, section: page 2}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation}
      - name: the reference is blank
        untestable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add them., due: 2026-11-30, status: complete, completion_evidence: [{⟦ref⟧: }]}
      - name: no evidence is listed at all
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add them., due: 2026-11-30, status: complete, completion_evidence: [{ref: ⟦E-matrix⟧}]}
          evidence: []
      - name: the list of evidence is blank
        untestable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add them., due: 2026-11-30, status: complete, completion_evidence: [{ref: E-matrix}]}
          ⟦evidence⟧:
      - name: the action is not complete, and its evidence is not there
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add them., due: 2026-11-30, status: in_progress, completion_evidence: [{ref: ⟦E-matrix⟧}]}
          evidence: []

"""#),
    File(
      "rules/action-plan/vague-step.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: action-plan/vague-step
    title: the steps of an action name nothing that somebody could do and tick off
    duty: good_practice
    severity: warning
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The plan records the steps needed to meet the standard. "Monitor", "review" or "raise awareness" can go on for ever: nobody can
      say when it is done. Steps that name an act (book, write, ask, check twelve files) can be ticked off. A day or a name beside a
      vague word does not make an act of it.
    for_each: action in action_plan
    define:
      vague: action.steps.mentions(vague_steps.map(row, row.phrase))
    applies_when: has(action.steps) && isOpen(action) && size(vague) > 0
    require: size(action.steps.mentions(concrete_acts.map(row, row.phrase))) > 0
    at: first(vague)
    label: when would that be done?
    message: "the steps of {action.id} say \"{first(vague)}\" and name nothing that somebody could do and tick off"
    help: say what will be done, such as whom to ask, what to write, which files to check and how many
    ask: What exactly will be done under {action.id}, and how will you know that it is done?
    unless_failed: [action-plan/incomplete-entry]
    examples:
      - name: a word that never ends
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: ⟦Monitor⟧ attendance., due: 2026-11-30, status: in_progress}
      - name: a day and a post do not make an act of it
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: "Head to ⟦raise awareness⟧ of it by 30 November.", due: 2026-11-30}
      - name: an act beside it
        met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Review the matrix and book the three who are overdue., due: 2026-11-30, status: in_progress}
      - name: an act alone
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Book the three who are overdue., due: 2026-11-30, status: in_progress}
      - name: a word inside another is none, here reviewer
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Sit by the reviewer on the day., due: 2026-11-30, status: in_progress}
      - name: what is complete or given up is left alone
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Monitor attendance., due: 2026-11-30, status: complete}
            - {id: A-2, criterion: "5.7", steps: Monitor attendance., due: 2026-11-30, status: superseded}
      - name: no steps are for another rule
        not_applicable: |
          action_plan:
            - {id: A-1, criterion: "5.7", due: 2026-11-30}
      - name: steps that are a placeholder are said by another rule
        not_met: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Ongoing., due: 2026-11-30}
      - name: steps that are no text
        untestable: |
          action_plan:
            - {id: A-1, criterion: "5.7", steps: [Monitor attendance.], due: 2026-11-30}

"""#),
    File(
      "rules/allegation/below-threshold-unexplained.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/below-threshold-unexplained
    title: a decision that an allegation is below the threshold is not complete
    criterion: designated_officer_informed
    duty: should
    severity: error
    sources:
      - {document: kcsie, edition: "2021", settings: [education], verified: false}
      - {document: kcsie, edition: "2022", settings: [education], verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Whoever takes a record out of the route for allegations says why, who decided, when, and when the designated officer was asked.
      Without all four the decision does not count and the clock runs. The same holds for a record that is called an allegation
      and says that it meets no limb, unless the designated officer was informed all the same.
    for_each: allegation in allegations
    judged_on: allegation.received_on
    define:
      isBegun: >-
        has(allegation.below_threshold.reason) || has(allegation.below_threshold.decided_by)
        || has(allegation.below_threshold.decided_on) || has(allegation.below_threshold.designated_officer_consulted_on)
      missing: >-
        [has(allegation.below_threshold.reason) && saysSomething(allegation.below_threshold.reason) ? '' : 'reason',
        has(allegation.below_threshold.decided_by) && saysSomething(allegation.below_threshold.decided_by) ? '' : 'decider',
        has(allegation.below_threshold.decided_on) ? '' : 'date of decision',
        has(allegation.below_threshold.designated_officer_consulted_on) ? '' : 'date on which the designated officer was consulted']
        .filter(name, name != '')
    applies_when: >-
      isBegun || has(allegation.limbs) && allegation.kind == 'allegation' && size(allegation.limbs) == 0
      && !has(allegation.designated_officer_informed_on)
    require: decidedBelowThreshold(allegation)
    at: allegation.below_threshold
    label: not a complete decision
    message: >-
      {allegation.id}: {isBegun ? 'the decision that it is below the threshold' : 'called an allegation that meets no limb, which'}
      {size(missing) > 0 ? 'has no ' + missing.join(', no ') : 'is dated before the allegation was received, or on a day that has not come'}
    help: >-
      fill in all four fields of `below_threshold`, with dates from the day on which it was received to today, or leave them out and
      inform the designated officer
    ask: Who decided that {allegation.id} is below the threshold, and what did the designated officer say?
    examples:
      - name: called an allegation without a limb, and the designated officer was informed, as the help says
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-21}
      - name: all four fields
        met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: a sign in the place of the reason
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: ⟦{reason: ".", decided_by: Headteacher,
                 decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}⟧}
      - name: nobody is named yet who decided
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: ⟦{reason: A raised voice at a colleague., decided_by: TBC,
                 decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}⟧}
      - name: a word alone
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - id: A
              kind: allegation
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                reason: Isolated
              received_on: 2026-09-21
      - name: the designated officer was not consulted
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                reason: A raised voice at a colleague.
                decided_by: Headteacher
                decided_on: 2026-09-22
              received_on: 2026-09-21
      - name: decided the day before it was received
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                reason: A raised voice at a colleague.
                decided_by: Headteacher
                decided_on: 2026-09-20
                designated_officer_consulted_on: 2026-09-21
              received_on: 2026-09-21
      - name: called an allegation, and no limb
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [], received_on: 2026-09-21}
      - name: a low-level concern without a limb needs no decision
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], received_on: 2026-09-21}
      - name: nothing is said of the threshold, so the clock runs
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [harmed_child], received_on: 2026-09-21}
      - name: nobody wrote down when it was received
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable],
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: nobody wrote the reason
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                decided_by: Headteacher
                decided_on: 2026-09-21
                designated_officer_consulted_on: 2026-09-21
              received_on: 2026-09-21
      - name: nobody wrote who decided
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                reason: A raised voice at a colleague.
                decided_on: 2026-09-21
                designated_officer_consulted_on: 2026-09-21
              received_on: 2026-09-21
      - name: nobody wrote when it was decided
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                reason: A raised voice at a colleague.
                decided_by: Headteacher
                designated_officer_consulted_on: 2026-09-21
              received_on: 2026-09-21
      - name: the designated officer was consulted the day before it was received
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                reason: A raised voice at a colleague.
                decided_by: Headteacher
                decided_on: 2026-09-21
                designated_officer_consulted_on: 2026-09-20
              received_on: 2026-09-21
      - name: no more than who decided
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                decided_by: Headteacher
              received_on: 2026-09-21
      - name: no more than a date of decision
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                decided_on: 2026-09-21
              received_on: 2026-09-21
      - name: no more than a date on which the designated officer was consulted
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                designated_officer_consulted_on: 2026-09-21
              received_on: 2026-09-21
      - name: an allegation with a limb, and nothing is said of the threshold
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: an allegation, and nobody wrote which limbs it may meet
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, received_on: 2026-09-21}
      - name: decided and consulted on days after it was received
        met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-23, designated_officer_consulted_on: 2026-09-22}}
      - name: a complaint without a limb needs no decision
        not_applicable: |
          allegations:
            - {id: A, kind: complaint, limbs: [], received_on: 2026-09-21}
      - name: decided first, and the designated officer consulted the day after
        met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-22}}
      - name: decided on a day that has not come
        as_of: 2026-09-28
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                reason: A raised voice at a colleague.
                decided_by: Headteacher
                decided_on: 2026-09-29
                designated_officer_consulted_on: 2026-09-28
              received_on: 2026-09-21
      - name: the designated officer will be consulted on a day that has not come
        as_of: 2026-09-28
        not_met: |
          allegations:
            - id: A
              kind: low_level_concern
              limbs: [unsuitable]
              ⟦below_threshold⟧:
                reason: A raised voice at a colleague.
                decided_by: Headteacher
                decided_on: 2026-09-28
                designated_officer_consulted_on: 2026-09-29
              received_on: 2026-09-21
      - name: decided on the day of the check
        as_of: 2026-11-20
        met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-11-20, designated_officer_consulted_on: 2026-11-20}}
      - name: received on the last day of the guidance of 2025, and judged by it
        edition: Keeping Children Safe in Education 2025
        not_met: |
          allegations:
            - id: A
              kind: allegation
              limbs: [unsuitable]
              below_threshold: ⟦{reason: Isolated}⟧
              received_on: 2026-08-31

"""#),
    File(
      "rules/allegation/child-sex-offence-not-reported.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/child-sex-offence-not-reported
    title: a suspected child sex offence was not reported in time
    criterion: designated_officer_informed
    duty: must
    severity: error
    sources:
      - {document: crime_and_policing_act_2026, verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: draft     # Royal Assent on 29 April 2026; no commencement was found: a law that is seen in the news is not in force
    why: >-
      The Crime and Policing Act 2026 has a duty to report suspected child sex offences as soon as is practicable. It is not known to
      have been commenced, and what is known of it is the bill's text. This rule does not run until somebody has looked it up.
    for_each: allegation in allegations
    judged_on: allegation.received_on
    define:
      deadline: plusDays(allegation.received_on, parameters.child_sex_offence_days)
    applies_when: has(allegation.child_sex_offence_suspected) && allegation.child_sex_offence_suspected
    require: >-
      has(allegation.child_sex_offence_reported_on) && allegation.child_sex_offence_reported_on <= as_of
      && allegation.child_sex_offence_reported_on <= deadline
    pending_until: deadline
    at: allegation.child_sex_offence_reported_on
    also_at:
      - {at: allegation.received_on, label: "received here, so the last day was {deadline}"}
    label: not reported in time
    message: "{allegation.id}: no report to the police or the local authority is recorded by {deadline}"
    help: report it today, and record when
    ask: When was {allegation.id} reported, and to whom?
    supports_at_most: requires_improvement
    examples:
      - name: reported on the seventh day
        met: |
          allegations:
            - {id: A, received_on: 2026-09-01, child_sex_offence_suspected: true, child_sex_offence_reported_on: 2026-09-08}
      - name: reported on the eighth day
        severity: error
        supports: requires_improvement
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - {id: A, received_on: 2026-09-01, child_sex_offence_suspected: true, child_sex_offence_reported_on: ⟦2026-09-09⟧}
      - name: not reported, on the last day
        as_of: 2026-09-08
        pending: |
          allegations:
            - {id: A, received_on: 2026-09-01, child_sex_offence_suspected: true}
      - name: not reported
        not_met: |
          allegations:
            - {id: ⟦A⟧, received_on: 2026-09-01, child_sex_offence_suspected: true}
      - name: no such offence is suspected
        not_applicable: |
          allegations:
            - {id: A, received_on: 2026-09-01, child_sex_offence_suspected: false}
      - name: nobody wrote when it was received
        untestable: |
          allegations:
            - {id: ⟦A⟧, child_sex_offence_suspected: true, child_sex_offence_reported_on: 2026-09-02}
      - name: reported on the day of the check, after the audit was completed
        as_of: 2026-11-06
        met: |
          allegations:
            - {id: A, received_on: 2026-11-03, child_sex_offence_suspected: true, child_sex_offence_reported_on: 2026-11-06}
      - name: a report that is planned
        as_of: 2026-11-05
        pending: |
          allegations:
            - {id: A, received_on: 2026-11-03, child_sex_offence_suspected: true, child_sex_offence_reported_on: 2026-11-06}
      - name: nothing is written of such an offence
        not_applicable: |
          allegations:
            - {id: A, received_on: 2026-09-01}

"""#),
    File(
      "rules/allegation/child-welfare-not-referred.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/child-welfare-not-referred
    title: nothing says that the child's own welfare was looked after
    criterion: child_welfare_handled
    duty: should
    severity: error
    sources:
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      An allegation is about an adult, and it is also about a child. What the child needs is done without delay and together with the
      allegation, not after it. The guidance gives no number of days, so none is tested: the record says when the child's welfare was
      referred, or why no referral was needed.
    for_each: allegation in allegations
    judged_on: allegation.received_on
    define:
      isReferred: has(allegation.child_welfare_referral_on) && allegation.child_welfare_referral_on <= as_of
    applies_when: allegesHarm(allegation)
    require: >-
      isReferred || has(allegation.child_welfare_not_referred_reason) && saysSomething(allegation.child_welfare_not_referred_reason)
    pending_until: allegation.received_on
    at: allegation.child_welfare_referral_on
    also_at:
      - {at: allegation.limbs, label: about harm to a child}
    label: "{has(allegation.child_welfare_referral_on) ? 'a day that has not come' : 'no date of referral, and no reason for none'}"
    message: >-
      {allegation.id}: {has(allegation.child_welfare_referral_on) ? 'the referral of the child\'s welfare is dated '
      + string(allegation.child_welfare_referral_on) + ', which has not come'
      : 'nothing says that the child\'s welfare was referred, or why that was not needed'}
    help: >-
      refer the child to children's social care today and record when; or record in `child_welfare_not_referred_reason` why that is
      not needed, and who agreed
    ask: What was done for the child in {allegation.id}, and when?
    supports_at_most: requires_improvement
    examples:
      - name: referred on the same day
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, child_welfare_referral_on: 2026-09-21}
      - name: not referred, and a placeholder for the reason
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, child_welfare_not_referred_reason: n/a}
      - name: not referred
        severity: error
        supports: requires_improvement
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: no referral was needed, with the reason
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [may_pose_risk], received_on: 2026-09-21,
               child_welfare_not_referred_reason: About conduct elsewhere; the designated officer agreed on 22 September.}
      - name: a blank reason is none
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [may_pose_risk], received_on: 2026-09-21, child_welfare_not_referred_reason: ' '}
      - name: the designated officer was told, and nothing was done for the child
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [possible_offence], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-21}
      - name: a referral that is planned
        as_of: 2026-09-22
        severity: error
        supports: requires_improvement
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, child_welfare_referral_on: ⟦2026-09-23⟧}
      - name: referred on the day of the check
        as_of: 2026-09-22
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, child_welfare_referral_on: 2026-09-22}
      - name: on the day on which it was received
        as_of: 2026-09-21
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: on the day after
        as_of: 2026-09-22
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: unsuitable conduct, and nothing of harm
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [unsuitable], received_on: 2026-09-21}
      - name: nobody wrote down which limbs it may meet
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, received_on: 2026-09-21}
      - name: a decision on the threshold without its reason
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision without a decider
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision without its date
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer was not consulted
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22}}
      - name: a decision of the day before it was received
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-20, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer was consulted before it was received
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-20}}
      - name: a decision of a day that has not come
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-11-21, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer will be consulted on a day that has not come
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-11-21}}
      - name: decided on the day on which it was received
        as_of: 2026-11-20
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: decided on the day of the check
        as_of: 2026-11-20
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-11-20, designated_officer_consulted_on: 2026-11-20}}
      - name: no limb is written, and the person left for harm
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: harm, received_on: 2026-09-21}
      - name: no limb is written, and the person left for a risk of harm
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: risk_of_harm, received_on: 2026-09-21}
      - name: no limb is written, and the person left for relevant conduct
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: relevant_conduct, received_on: 2026-09-21}
      - name: no limb is written, and the person left for a relevant offence
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: relevant_offence, received_on: 2026-09-21}
      - name: no limb is written, and the person left for another reason
        not_applicable: |
          allegations:
            - {id: A, kind: complaint, limbs: [], removal: resigned, removal_reason: other, received_on: 2026-09-21}
      - name: left for harm, whatever was decided of the threshold
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], removal: resigned, removal_reason: harm,
               received_on: 2026-09-21, below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22,
               designated_officer_consulted_on: 2026-09-22}}
      - name: an allegation of harm to a child
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: an allegation of a possible offence
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [possible_offence], received_on: 2026-09-21}
      - name: an allegation of a risk
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [may_pose_risk], received_on: 2026-09-21}
      - name: unsuitable conduct, and harm besides
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [unsuitable, harmed_child], received_on: 2026-09-21}

"""#),
    File(
      "rules/allegation/dbs-referral-before-decision.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/dbs-referral-before-decision
    title: the Disclosure and Barring Service was told before the person was removed
    criterion: dbs_referral
    duty: good_practice
    severity: info
    sources:
      - {document: svga_2006, place: section 35, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The duty to refer arises when a person is removed, or would have been. A referral before that is allowed and may be wise, but the
      Disclosure and Barring Service then waits for the outcome: it needs to be told of it. This is a prompt and no fault.
    for_each: allegation in allegations
    judged_on: allegation.removed_on
    applies_when: has(allegation.dbs_referred_on) && has(allegation.removed_on) && allegation.removed_on <= as_of
    require: allegation.dbs_referred_on >= allegation.removed_on
    at: allegation.dbs_referred_on
    also_at:
      - {at: allegation.removed_on, label: removed here}
    label: before the removal
    message: >-
      {allegation.id}: the Disclosure and Barring Service was told {daysBetween(allegation.dbs_referred_on, allegation.removed_on)} days
      before the person was removed
    help: check that it was told of the removal as well
    ask: Was the Disclosure and Barring Service told how {allegation.id} ended?
    examples:
      - name: on the day of the removal
        met: |
          allegations:
            - {id: A, removed_on: 2026-06-19, dbs_referred_on: 2026-06-19}
      - name: on the day before
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - {id: A, removed_on: 2026-06-19, dbs_referred_on: ⟦2026-06-18⟧}
      - name: removed today
        as_of: 2026-06-19
        not_met: |
          allegations:
            - {id: A, removed_on: 2026-06-19, dbs_referred_on: ⟦2026-06-18⟧}
      - name: removed on a day that has not come, which another rule says
        as_of: 2026-06-18
        not_applicable: |
          allegations:
            - {id: A, removed_on: 2026-06-19, dbs_referred_on: 2026-06-18}
      - name: long after, since the law gives no number of days
        met: |
          allegations:
            - {id: A, removed_on: 2026-01-19, dbs_referred_on: 2026-06-19}
      - name: no referral, which is for another rule
        not_applicable: |
          allegations:
            - {id: A, removed_on: 2026-06-19}
      - name: nobody was removed
        not_applicable: |
          allegations:
            - {id: A, dbs_referred_on: 2026-06-19}
      - name: a date that cannot be read
        untestable: |
          allegations:
            - {id: A, removed_on: 19/06/26, dbs_referred_on: 2026-06-19}

"""#),
    File(
      "rules/allegation/dbs-referral-missing.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/dbs-referral-missing
    title: a person was removed, or would have been, and no referral to the Disclosure and Barring Service is recorded
    criterion: dbs_referral
    duty: must
    severity: error
    sources:
      - {document: svga_2006, place: section 35, verified: true}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A regulated activity provider must tell the Disclosure and Barring Service when it withdraws permission for a person to work in
      regulated activity because of harm, risk of harm, relevant conduct or a relevant offence, and when it would or might have done
      so had the person not left first. Telling the designated officer or a regulator is not the same. Moving the person to other
      work is a removal; a suspension alone is not. Whoever supplies people for regulated activity, such as an agency or a college that
      places students, has the duty as well as the place where they work. The law gives no number of days, so none is tested.
    for_each: allegation in allegations
    judged_on: allegation.removed_on
    define:
      saysAnything: >-
        has(allegation.removal) || has(allegation.removed_on) || has(allegation.removal_reason)
        || has(allegation.would_have_been_removed)
    applies_when: >-
      (saysAnything || size(allegation.limbs) > 0)
      && (organisation.regulated_activity_provider
      || has(organisation.personnel_supplier) && organisation.personnel_supplier)
      && allegation.in_regulated_activity && removedFromWork(allegation)
      && allegation.removal_reason in ['harm', 'risk_of_harm', 'relevant_conduct', 'relevant_offence']
    require: has(allegation.dbs_referred_on) && allegation.dbs_referred_on <= as_of
    at: allegation.dbs_referred_on
    also_at:
      - {at: allegation.removal, label: how the person's work ended}
      - {at: allegation.removal_reason, label: and why}
    label: "{has(allegation.dbs_referred_on) ? 'a day that has not come' : 'no date of referral'}"
    message: >-
      {allegation.id}: the person's work in regulated activity ended ({allegation.removal}, {allegation.removal_reason}) and
      {has(allegation.dbs_referred_on) ? 'the referral to the Disclosure and Barring Service is dated '
      + string(allegation.dbs_referred_on) + ', which has not come'
      : 'no referral to the Disclosure and Barring Service is recorded'}{has(allegation.dbs_not_referred_reason) ?
      '; the reason given does not lift the duty by itself' : ''}
    help: refer the case to the Disclosure and Barring Service now and record the date; it is an offence not to without good reason
    ask: Why was no referral made in {allegation.id}, and who decided so?
    supports_at_most: requires_improvement
    examples:
      - name: dismissed and referred
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               removed_on: 2026-06-19, dbs_referred_on: 2026-06-22}
      - name: dismissed and not referred
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               removed_on: 2026-06-19}
      - name: moved to other work
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [may_pose_risk], in_regulated_activity: true, removal: redeployed,
               removal_reason: risk_of_harm}
      - name: resigned first and would have been removed
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: resigned,
               would_have_been_removed: true, removal_reason: relevant_conduct}
      - name: retired first and would have been removed
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: retired,
               would_have_been_removed: true, removal_reason: relevant_offence}
      - name: the contract ended first and the person would have been removed
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: contract_ended,
               would_have_been_removed: true, removal_reason: harm}
      - name: the designated officer and a regulator were told, the service was not
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               received_on: 2026-04-02, designated_officer_informed_on: 2026-04-02, regulator_notified_on: 2026-06-20}
      - name: a reason for not referring is no way out
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               dbs_not_referred_reason: The designated officer knew already.}
      - name: a label does not decide
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], in_regulated_activity: true, removal: dismissed, removal_reason: harm}
      - name: suspended and nothing more
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: suspended,
               would_have_been_removed: false}
      - name: suspended, and nothing is said of a removal
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: suspended}
      - name: stayed
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: none}
      - name: resigned and would not have been removed
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: resigned,
               would_have_been_removed: false}
      - name: dismissed for something else
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [unsuitable], in_regulated_activity: true, removal: dismissed, removal_reason: other}
      - name: the work was not regulated activity
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: false, removal: dismissed, removal_reason: harm}
      - name: the organisation provides no regulated activity
        setting: small_voluntary
        not_applicable: |
          organisation: {regulated_activity_provider: false}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm}
      - name: a low-level concern with no word of a removal
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], in_regulated_activity: true}
      - name: nobody wrote why
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed}
      - name: nobody wrote how it ended
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal_reason: harm}
      - name: nobody wrote whether the person who resigned would have been removed
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: resigned, removal_reason: harm}
      - name: nobody wrote whether it was regulated activity
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], removal: dismissed, removal_reason: harm}
      - name: nobody wrote how it ended, and the person would have been removed
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, would_have_been_removed: true,
               removal_reason: harm}
      - name: a public body that provides no regulated activity
        setting: agency
        not_applicable: |
          organisation: {regulated_activity_provider: false, public_body: true}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm}
      - name: a limb, and no word of what became of the person
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true}
      - name: no limb, and no more than how it ended
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], in_regulated_activity: true, removal: dismissed}
      - name: no limb, and no more than when it ended
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], in_regulated_activity: true, removed_on: 2026-06-19}
      - name: no limb, and no more than why it ended
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], in_regulated_activity: true, removal_reason: harm}
      - name: no limb, and no more than that the person would have been removed
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], in_regulated_activity: true, would_have_been_removed: true}
      - name: referred before the person was removed
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               removed_on: 2026-06-19, dbs_referred_on: 2026-06-12}
      - name: an allegation that was not substantiated, and a removal for the risk
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [may_pose_risk], in_regulated_activity: true, outcome: unsubstantiated,
               removal: dismissed, removal_reason: risk_of_harm}
      - name: suspended to the end, and would have been removed
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: suspended,
               would_have_been_removed: true, removal_reason: harm}
      - name: the contract ended, and nobody wrote whether the person would have been removed
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: contract_ended,
               removal_reason: harm}
      - name: retired, and nobody wrote whether the person would have been removed
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: retired, removal_reason: harm}
      - name: the referral is dated tomorrow
        severity: error
        supports: requires_improvement
        as_of: 2026-06-22
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               removed_on: 2026-06-19, dbs_referred_on: ⟦2026-06-23⟧}
      - name: referred on the day of the check
        as_of: 2026-06-22
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               removed_on: 2026-06-19, dbs_referred_on: 2026-06-22}
      - name: an agency's worker is referred by the place that sends them away too
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], subject: agency, in_regulated_activity: true, removal: contract_ended,
               would_have_been_removed: true, removal_reason: harm}
      - name: an agency that supplies people and runs nothing itself
        setting: agency
        not_met: |
          organisation: {regulated_activity_provider: false, personnel_supplier: true}
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], subject: agency, in_regulated_activity: true, removal: dismissed,
               removal_reason: harm}
      - name: an organisation that neither provides regulated activity nor supplies people for it
        setting: agency
        not_applicable: |
          organisation: {regulated_activity_provider: false, personnel_supplier: false}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], subject: agency, in_regulated_activity: true, removal: dismissed,
               removal_reason: harm}
      - name: nobody wrote whether it provides regulated activity
        setting: small_voluntary
        untestable: |
          organisation: {⟦regulated_activity_provider⟧: }
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm}
      - name: a referral that was considered is not a referral
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               dbs_considered_on: 2026-06-20}
      - name: no gap is too long for the law, which gives no number of days
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: harm,
               removed_on: 2025-06-19, dbs_referred_on: 2026-06-22}

"""#),
    File(
      "rules/allegation/designated-officer-late.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/designated-officer-late
    title: the designated officer was told later than one working day
    criterion: designated_officer_informed
    duty: should
    severity: error
    sources:
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The designated officer coordinates the response and protects the child while the facts are found. The clock starts when the
      allegation first comes to anyone in the organisation, not when the head hears of it, and not when fact-finding ends. Half-terms
      and school holidays are working days; weekends and bank holidays of England are not. What decides is whether a limb of the
      threshold may be met, never what the record is called.
    for_each: allegation in allegations
    judged_on: allegation.received_on
    define:
      deadline: workingDayDeadline(allegation.received_on, parameters.designated_officer_working_days)
    applies_when: has(allegation.designated_officer_informed_on) && needsDesignatedOfficer(allegation)
    # So many working days are at least so many days: on or before that day no calendar is needed.
    require: >-
      allegation.designated_officer_informed_on <= plusDays(allegation.received_on, parameters.designated_officer_working_days)
      || allegation.designated_officer_informed_on <= deadline
    at: allegation.designated_officer_informed_on
    also_at:
      - {at: allegation.received_on, label: "received here, so the deadline was {deadline}"}
    label: after the deadline of {deadline}
    message: >-
      {allegation.id}: {allegation.designated_officer_informed_on <= as_of ? 'the designated officer was informed '
      + string(workingDaysBetween(allegation.received_on, allegation.designated_officer_informed_on))
      + ' working days after the allegation was received' : 'the notice to the designated officer is dated '
      + string(allegation.designated_officer_informed_on) + ', which has not come'}; the deadline was {deadline}
    help: record in `late_reason` why it was late, and add an action that stops it happening again
    ask: What delayed the notice of {allegation.id}, and what has changed since?
    supports_at_most: requires_improvement
    acknowledged_when: >-
      allegation.designated_officer_informed_on <= as_of && admitsLateness(allegation, 'designated_officer_informed')
    examples:
      - name: the next working day
        as_of: 2026-11-30
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-23, designated_officer_informed_on: 2026-11-24}
      - name: received on a Friday evening, told on Monday
        as_of: 2026-11-30
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-20, designated_officer_informed_on: 2026-11-23}
      - name: received on a Friday, told on Tuesday
        as_of: 2026-11-30
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-20, designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: received on a Saturday, told on Monday
        as_of: 2026-11-30
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-21, designated_officer_informed_on: 2026-11-23}
      - name: received on a Saturday, told on Tuesday
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-21, designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: Good Friday and Easter Monday do not count
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: 2026-04-07}
      - name: the day after the deadline
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: ⟦2026-04-08⟧}
      - name: half-term is made of working days
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [may_pose_risk], received_on: 2026-10-26, designated_officer_informed_on: ⟦2026-10-28⟧}
      - name: a coronation
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [possible_offence], received_on: 2023-05-05, designated_officer_informed_on: 2023-05-09}
      - name: a low-level concern with a limb is an allegation
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [possible_offence], received_on: 2026-11-20,
               designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: unsuitable is a limb too
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: complaint, limbs: [unsuitable], received_on: 2026-11-20, designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: a word in the reason alone does not stop the clock
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], below_threshold: {reason: minor}, received_on: 2026-11-20,
               designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: a complete decision that it is below the threshold
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-28,
               below_threshold: {reason: A raised voice at a colleague and no child near., decided_by: Headteacher,
                 decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: no limb of the threshold
        as_of: 2026-11-30
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], received_on: 2026-11-20, designated_officer_informed_on: 2026-11-30}
      - name: not yet informed is for another rule
        as_of: 2026-11-30
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-20}
      - name: nobody wrote down when it was received
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], designated_officer_informed_on: 2026-04-08}
      - name: nobody wrote down which limbs it may meet
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, received_on: 2026-04-02, designated_officer_informed_on: 2026-04-08}
      - name: a year without bank holidays in the table
        untestable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2018-04-02, designated_officer_informed_on: 2018-04-09}
      - name: a decision without a reason does not count
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-23⟧,
               below_threshold: {decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: nor one without a decider
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-23⟧,
               below_threshold: {reason: A raised voice at a colleague., decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: nor one without its date
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-23⟧,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, designated_officer_consulted_on: 2026-09-21}}
      - name: nor one on which the designated officer was not consulted
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-23⟧,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-09-21}}
      - name: nor one of the day before it was received
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-23⟧,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-09-20, designated_officer_consulted_on: 2026-09-21}}
      - name: nor one on which the designated officer was consulted before it was received
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-23⟧,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-20}}
      - name: one decided on the day on which it was received does
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: 2026-09-23,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: no limb is written, and the person left for harm
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], removal: dismissed, removal_reason: harm, received_on: 2026-11-20,
               designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: no limb is written, and the person left for a risk of harm
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], removal: redeployed, removal_reason: risk_of_harm, received_on: 2026-11-20,
               designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: no limb is written, and the person left for relevant conduct
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], removal: resigned, removal_reason: relevant_conduct, received_on: 2026-11-20,
               designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: no limb is written, and the person left for a relevant offence
        as_of: 2026-11-30
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], removal: dismissed, removal_reason: relevant_offence, received_on: 2026-11-20,
               designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: no limb is written, and the person left for another reason
        as_of: 2026-11-30
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], removal: dismissed, removal_reason: other, received_on: 2026-11-20,
               designated_officer_informed_on: 2026-11-24}
      - name: on the same day
        as_of: 2026-11-30
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-23, designated_officer_informed_on: 2026-11-23}
      - name: the clock does not wait until the head hears of it
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: 2026-09-23, designated_officer_informed_on: ⟦2026-09-24⟧}
      - name: the State Funeral of Queen Elizabeth II
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2022-09-16, designated_officer_informed_on: 2022-09-20}
      - name: admitted, with its reason, a rating that says so and an open action
        severity: info
        supports: requires_improvement
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-10-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: admitted, rated inadequate, and not yet begun
        severity: info
        not_met: |
          answers:
            - {criterion: "7.4", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-10-30, status: not_started}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: a reason, an open action, and a rating that admits nothing
        severity: error
        not_met: |
          answers:
            - {criterion: "7.4", rating: good}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-10-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: a rating that admits it, an open action, and a sign in the place of the reason
        severity: error
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-10-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: n/a,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: a reason, a rating that admits it, and steps that say nothing yet
        severity: error
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: tbc, due: 2026-10-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: a rating that admits it, an open action, and no reason
        severity: error
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-10-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: ' ',
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: a reason, a rating that admits it, and an action without steps
        severity: error
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: , due: 2026-10-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: a reason, a rating that admits it, and an action that is closed
        severity: error
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-09-30, status: complete}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: a reason, and the rating and the action of another criterion
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
            - {criterion: "7.4", rating: good}
          action_plan:
            - {id: A-1, criterion: "7.3", steps: Show every leader the one-day rule., due: 2026-10-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: informed late on the very day of the check
        as_of: 2026-09-24
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-24⟧}
      - name: a notice that is dated after the deadline, on a day that has not come, is late whatever is admitted
        as_of: 2026-09-23
        severity: error
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-10-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-24⟧}
      - name: admitted on the very day of the notice, after the audit was completed
        as_of: 2026-11-24
        severity: info
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-12-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-20, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-11-24⟧}
      - name: left for harm, whatever was decided of the threshold
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], removal: resigned, removal_reason: harm, received_on: 2026-09-18,
               designated_officer_informed_on: ⟦2026-09-28⟧,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: late, and nobody answered the criterion
        severity: error
        not_met: |
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], late_reason: The report lay in a tray.,
               received_on: 2026-09-18, designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: late, and nothing is planned
        severity: error
        not_met: |
          answers:
            - {criterion: "7.4", rating: inadequate}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], late_reason: The report lay in a tray.,
               received_on: 2026-09-18, designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: admitted, with one open action among others that are closed
        severity: info
        not_met: |
          answers:
            - {criterion: "7.4", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.4", steps: Show every leader the one-day rule., due: 2026-09-30, status: complete}
            - {id: A-2, criterion: "7.4", steps: Ask each of them in November., due: 2026-11-30, status: not_started}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18, late_reason: The head was abroad.,
               designated_officer_informed_on: ⟦2026-09-23⟧}
      - name: a decision of a day that has not come does not count
        as_of: 2026-09-30
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-23⟧,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-10-01, designated_officer_consulted_on: 2026-09-22}}
      - name: nor one on which the designated officer will be consulted on a day that has not come
        as_of: 2026-09-30
        not_met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-23⟧,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-10-01}}
      - name: decided on the day of the check
        as_of: 2026-11-20
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               designated_officer_informed_on: 2026-09-23,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-11-20, designated_officer_consulted_on: 2026-11-20}}
      - name: received on the last working day that the table of bank holidays has, and told the day after
        as_of: 2029-01-08
        met: |
          audit: {completed_on: 2029-01-08}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2028-12-29, designated_officer_informed_on: 2028-12-30}
      - name: received on the last working day that the table of bank holidays has, and told two days after
        as_of: 2029-01-08
        untestable: |
          audit: {completed_on: 2029-01-08}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2028-12-29, designated_officer_informed_on: 2028-12-31}
      - name: received on the last working day that the table of bank holidays has, and told the same day
        as_of: 2029-01-08
        met: |
          audit: {completed_on: 2029-01-08}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2028-12-29, designated_officer_informed_on: 2028-12-29}
      - name: told on Easter Sunday, before the deadline
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: 2026-04-05}
      - name: received on the last day of the guidance of 2023, and judged by it
        edition: Working Together to Safeguard Children 2023
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-03-17, designated_officer_informed_on: ⟦2026-03-19⟧}

"""#),
    File(
      "rules/allegation/designated-officer-not-informed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/designated-officer-not-informed
    title: nothing says that the designated officer was told
    criterion: designated_officer_informed
    duty: should
    severity: error
    sources:
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Every allegation goes to the designated officer within one working day. Until that day is over the notice is pending. A label
      such as low-level concern, or one word why it should be below the threshold, does not stop the clock.
    for_each: allegation in allegations
    judged_on: allegation.received_on
    define:
      deadline: workingDayDeadline(allegation.received_on, parameters.designated_officer_working_days)
    applies_when: >-
      has(allegation.designated_officer_informed_on) && allegation.designated_officer_informed_on <= as_of
      || needsDesignatedOfficer(allegation)
    require: has(allegation.designated_officer_informed_on) && allegation.designated_officer_informed_on <= as_of
    pending_until: deadline
    at: allegation.designated_officer_informed_on
    also_at:
      - {at: allegation.received_on, label: "received here, so the deadline is {deadline}"}
      - {at: allegation.limbs, label: meets the threshold}
    label: no date of notice
    message: >-
      {allegation.id}: nothing says that the designated officer was informed by {deadline}, one working day after it was received
    help: >-
      inform the designated officer today and record the date; or, where it is below the threshold, record in `below_threshold` the
      reason, who decided, when, and when the designated officer was consulted
    ask: When was the designated officer told of {allegation.id}, and if not, why?
    supports_at_most: requires_improvement
    unless_failed: [allegation/designated-officer-late]
    examples:
      - name: informed
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-22}
      - name: on the day of the deadline it is pending
        as_of: 2026-09-22
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: the day after the deadline
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        as_of: 2026-09-23
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: over a weekend it is pending
        as_of: 2026-09-21
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-18}
      - name: the label low-level concern on a record with a limb
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [harmed_child], received_on: 2026-09-21}
      - name: a word in the reason alone
        not_met: |
          allegations:
            - id: A
              kind: allegation
              limbs: [unsuitable]
              below_threshold: {reason: Isolated}
              received_on: 2026-09-21
              ⟦designated_officer_informed_on⟧:
      - name: three of the four fields
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-09-22}}
      - name: decided before it was received
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-18, designated_officer_consulted_on: 2026-09-22}}
      - name: no limb is written, and the person was dismissed for harm
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], removal: dismissed, removal_reason: harm, received_on: 2026-09-21}
      - name: a complete decision that it is below the threshold
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: no limb of the threshold
        not_applicable: |
          allegations:
            - {id: A, kind: complaint, limbs: [], received_on: 2026-09-21}
      - name: nobody wrote down when it was received
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child]}
      - name: nobody wrote down which limbs it may meet
        untestable: |
          allegations:
            - {id: A, kind: low_level_concern, ⟦limbs⟧: , received_on: 2026-09-21}
      - name: a decision without a reason
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: a decision without a decider
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: a decision without its date
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, designated_officer_consulted_on: 2026-09-21}}
      - name: the designated officer was consulted before it was received
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-18}}
      - name: decided on the day on which it was received
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: no limb is written, and the person left for a risk of harm
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], removal: redeployed, removal_reason: risk_of_harm, received_on: 2026-09-21}
      - name: no limb is written, and the person left for relevant conduct
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], removal: resigned, removal_reason: relevant_conduct, received_on: 2026-09-21}
      - name: no limb is written, and the person left for a relevant offence
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [], removal: dismissed, removal_reason: relevant_offence, received_on: 2026-09-21}
      - name: no limb is written, and the person left for another reason
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], removal: dismissed, removal_reason: other, received_on: 2026-09-21}
      - name: informed without need
        met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-22}
      - name: the label low-level concern gives no day more
        as_of: 2026-09-23
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [harmed_child], received_on: 2026-09-21}
      - name: the clock starts when it comes to the organisation, not when it is made
        as_of: 2026-09-22
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-14, received_on: 2026-09-21}
      - name: what is called an allegation can be below the threshold too
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: an outcome that it was false does not undo the duty
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], outcome: malicious, received_on: 2026-09-21}
      - name: nor does one that it was unfounded
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], outcome: unfounded, received_on: 2026-09-21}
      - name: a notice dated tomorrow is no notice, and after the deadline it is late, as another rule says
        as_of: 2026-09-23
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-24}
      - name: informed on the day of the check
        as_of: 2026-09-24
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               designated_officer_informed_on: 2026-09-24}
      - name: a notice that is planned for tomorrow, before the deadline, is pending
        as_of: 2026-09-21
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               designated_officer_informed_on: 2026-09-22}
      - name: a decision dated after the day of the check does not stop the clock
        as_of: 2026-09-28
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-29, designated_officer_consulted_on: 2026-09-28}}
      - name: nor one on which the designated officer will be consulted
        as_of: 2026-09-28
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-28, designated_officer_consulted_on: 2026-09-29}}
      - name: decided and consulted on the day of the check
        as_of: 2026-09-28
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [unsuitable], received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-28, designated_officer_consulted_on: 2026-09-28}}
      - name: left for harm, whatever was decided of the threshold
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [unsuitable], removal: dismissed, removal_reason: harm, received_on: 2026-09-21,
               below_threshold: {reason: A raised voice at a colleague., decided_by: Headteacher,
                 decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: a notice without need that is planned
        as_of: 2026-09-23
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-24}
      - name: informed without need on the day of the check, after the audit was completed
        as_of: 2026-11-24
        met: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], received_on: 2026-11-23, designated_officer_informed_on: 2026-11-24}
      - name: received on the last day of the guidance of 2023, and judged by it
        edition: Working Together to Safeguard Children 2023
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-03-17}

"""#),
    File(
      "rules/allegation/future-dated.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/future-dated
    title: a record of an allegation is dated on a day that has not come
    criterion: designated_officer_informed
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Deadlines are counted from these days. Nothing can be received, made or ended on a day that has not come, and a clock that
      starts tomorrow would never be late.
    for_each: allegation in allegations
    define:
      receivedLater: has(allegation.received_on) && allegation.received_on > as_of
      madeLater: has(allegation.made_on) && allegation.made_on > as_of
      endedLater: has(allegation.removed_on) && allegation.removed_on > as_of
    applies_when: has(allegation.received_on) || has(allegation.made_on) || has(allegation.removed_on)
    require: "!receivedLater && !madeLater && !endedLater"
    at: "receivedLater ? allegation.received_on : madeLater ? allegation.made_on : allegation.removed_on"
    label: a day that has not come
    message: >-
      {allegation.id}: {receivedLater ? 'received on ' + string(allegation.received_on)
      : madeLater ? 'made on ' + string(allegation.made_on) : 'ended on ' + string(allegation.removed_on)}, a day that has not come
    help: put the date right
    ask: When did {allegation.id} come to the organisation?
    supports_at_most: requires_improvement
    blocks_submission: true
    examples:
      - name: all on the day of the check
        as_of: 2026-09-21
        met: |
          allegations:
            - {id: A, received_on: 2026-09-21, made_on: 2026-09-21, removed_on: 2026-09-21}
      - name: received tomorrow
        severity: error
        supports: requires_improvement
        setting: [education, early_years, agency, small_voluntary]
        as_of: 2026-09-21
        not_met: |
          allegations:
            - {id: A, received_on: ⟦2026-09-22⟧, made_on: 2026-09-21, removed_on: 2026-09-21}
      - name: made tomorrow
        as_of: 2026-09-21
        not_met: |
          allegations:
            - {id: A, received_on: 2026-09-21, made_on: ⟦2026-09-22⟧, removed_on: 2026-09-21}
      - name: made tomorrow, and nothing else
        as_of: 2026-09-21
        not_met: |
          allegations:
            - {id: A, made_on: ⟦2026-09-22⟧}
      - name: ended tomorrow
        as_of: 2026-09-21
        not_met: |
          allegations:
            - {id: A, removed_on: ⟦2026-09-22⟧}
      - name: received tomorrow, and nothing else
        as_of: 2026-09-21
        not_met: |
          allegations:
            - {id: A, received_on: ⟦2026-09-22⟧}
      - name: no dates, which other rules say
        not_applicable: |
          allegations:
            - {id: A, limbs: [harmed_child]}
      - name: a date that cannot be read
        untestable: |
          allegations:
            - {id: A, received_on: 20/09/26}
      - name: all in the past
        met: |
          allegations:
            - {id: A, received_on: 2026-09-21, made_on: 2026-09-20, removed_on: 2026-09-30}
      - name: received in the past, and nothing else is written
        met: |
          allegations:
            - {id: A, received_on: 2026-09-21}

"""#),
    File(
      "rules/allegation/informed-before-received.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/informed-before-received
    title: the designated officer was told before the allegation was received
    criterion: designated_officer_informed
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Nobody can pass on what has not reached them: one of the two dates is wrong, and a notice that was late may look as if it were in
      time. Where the allegation went straight to the police, the designated officer may indeed have known first.
    for_each: allegation in allegations
    applies_when: >-
      has(allegation.designated_officer_informed_on) && has(allegation.received_on)
      && allegation.received_on <= as_of
      && !(has(allegation.made_directly_to_police) && allegation.made_directly_to_police)
    require: allegation.designated_officer_informed_on >= allegation.received_on
    at: allegation.designated_officer_informed_on
    also_at:
      - {at: allegation.received_on, label: received here}
    label: before it was received
    message: "{allegation.id}: the designated officer was informed before the allegation was received on {allegation.received_on}"
    help: put right the date that is wrong, or set `made_directly_to_police` if that is how the designated officer knew
    ask: How did the designated officer know of {allegation.id} before the organisation did?
    examples:
      - name: a date that cannot be read
        untestable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: 20/09/26}
      - name: received today
        as_of: 2026-09-21
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: ⟦2026-09-20⟧}
      - name: received on a day that has not come, which another rule says
        as_of: 2026-09-20
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-20}
      - name: on the same day
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-21}
      - name: on the day before
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: ⟦2026-09-20⟧}
      - name: the police knew first
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-20,
               made_directly_to_police: true}
      - name: the day on which it was received is blank, which the rule on lateness says
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: , designated_officer_informed_on: 2026-09-20}
      - name: not made to the police
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: ⟦2026-09-20⟧,
               made_directly_to_police: false}
      - name: not informed at all, which is for another rule
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: on the day after
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-22}
      - name: made days ago, and the designated officer informed before it was received
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-17, received_on: 2026-09-21,
               designated_officer_informed_on: ⟦2026-09-18⟧}

"""#),
    File(
      "rules/allegation/made-after-received.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/made-after-received
    title: an allegation is said to have been made after it was received
    criterion: designated_officer_informed
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Nothing can be received before it is made. One clock runs from the one day and another from the other: a wrong date lets a notice
      that was late look as if it were in time.
    for_each: allegation in allegations
    applies_when: has(allegation.made_on) && has(allegation.received_on) && allegation.made_on <= as_of
    require: allegation.made_on <= allegation.received_on
    at: allegation.made_on
    also_at:
      - {at: allegation.received_on, label: received here}
    label: after it was received
    message: "{allegation.id}: made on {allegation.made_on}, after it was received on {allegation.received_on}"
    help: put right the date that is wrong
    ask: When was {allegation.id} made, and when did it first come to the organisation?
    blocks_submission: true
    examples:
      - name: on the same day
        met: |
          allegations:
            - {id: A, made_on: 2026-09-21, received_on: 2026-09-21}
      - name: a day after
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - {id: A, made_on: ⟦2026-09-22⟧, received_on: 2026-09-21}
      - name: weeks before it reached the organisation
        met: |
          allegations:
            - {id: A, made_on: 2026-09-01, received_on: 2026-09-21}
      - name: made today
        as_of: 2026-09-22
        not_met: |
          allegations:
            - {id: A, made_on: ⟦2026-09-22⟧, received_on: 2026-09-21}
      - name: made on a day that has not come, which another rule says
        as_of: 2026-09-21
        not_applicable: |
          allegations:
            - {id: A, made_on: 2026-09-22, received_on: 2026-09-21}
      - name: nobody wrote when it was made
        not_applicable: |
          allegations:
            - {id: A, received_on: 2026-09-21}
      - name: nobody wrote when it was received
        not_applicable: |
          allegations:
            - {id: A, made_on: 2026-09-21}
      - name: a date that cannot be read
        untestable: |
          allegations:
            - {id: A, made_on: 20/09/26, received_on: 2026-09-21}

"""#),
    File(
      "rules/allegation/managed-before-received.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/managed-before-received
    title: somebody in the organisation acted on an allegation before it was received
    criterion: senior_manager_informed
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      An allegation is received when it first comes to anyone in the organisation. Where a senior manager knew of it earlier, or the
      child was referred earlier, it had been received by then, and the working day for the designated officer began on that day.
    for_each: allegation in allegations
    define:
      managerEarlier: >-
        has(allegation.senior_manager_informed_on) && allegation.senior_manager_informed_on < allegation.received_on
      referredEarlier: >-
        has(allegation.child_welfare_referral_on) && allegation.child_welfare_referral_on < allegation.received_on
        && !(has(allegation.made_directly_to_police) && allegation.made_directly_to_police)
    applies_when: >-
      has(allegation.received_on) && allegation.received_on <= as_of
      && (has(allegation.senior_manager_informed_on) || has(allegation.child_welfare_referral_on))
    require: "!managerEarlier && !referredEarlier"
    at: "managerEarlier ? allegation.senior_manager_informed_on : allegation.child_welfare_referral_on"
    also_at:
      - {at: allegation.received_on, label: received here}
    label: before it was received
    message: >-
      {allegation.id}: {managerEarlier ? 'a senior manager was told' : 'the child was referred'} before the allegation was received on
      {allegation.received_on}
    help: >-
      write in `received_on` the day on which it first came to anyone in the organisation, or put right the other date; set
      `made_directly_to_police` if the police knew first
    ask: Who first knew of {allegation.id}, and when?
    examples:
      - name: on the same day
        met: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: 2026-09-21, child_welfare_referral_on: 2026-09-21}
      - name: a senior manager knew on the day before
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: ⟦2026-09-20⟧}
      - name: a senior manager knew on the day before, whatever the police knew
        not_met: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: ⟦2026-09-20⟧, made_directly_to_police: true}
      - name: the child was referred on the day before
        not_met: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: 2026-09-21, child_welfare_referral_on: ⟦2026-09-20⟧}
      - name: the child was referred on the day before, and nothing is written of a manager
        not_met: |
          allegations:
            - {id: A, received_on: 2026-09-21, child_welfare_referral_on: ⟦2026-09-20⟧, made_directly_to_police: false}
      - name: the police referred the child
        met: |
          allegations:
            - {id: A, received_on: 2026-09-21, child_welfare_referral_on: 2026-09-20, made_directly_to_police: true}
      - name: neither is written
        not_applicable: |
          allegations:
            - {id: A, received_on: 2026-09-21}
      - name: nobody wrote when it was received, which other rules say
        not_applicable: |
          allegations:
            - {id: A, senior_manager_informed_on: 2026-09-21}
      - name: received today
        as_of: 2026-09-21
        not_met: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: ⟦2026-09-20⟧}
      - name: received on a day that has not come, which another rule says
        as_of: 2026-09-20
        not_applicable: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: 2026-09-20, child_welfare_referral_on: 2026-09-20}
      - name: a date that cannot be read
        untestable: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: 20/09/26}
      - name: later than it was received, which other rules judge
        met: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: 2026-09-22, child_welfare_referral_on: 2026-09-23}
      - name: nothing is written of the child, which another rule judges
        met: |
          allegations:
            - {id: A, received_on: 2026-09-21, senior_manager_informed_on: 2026-09-21}

"""#),
    File(
      "rules/allegation/only-complaints-logged.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/only-complaints-logged
    title: the log of a large organisation holds complaints alone
    criterion: three_routes
    duty: good_practice
    severity: info
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      An allegation, a concern about conduct or practice, and a complaint go three ways. Where a large organisation has written down
      complaints and neither of the others, it may be that all is well, or that what should have gone to the designated officer was
      taken for a complaint. This is a prompt and no fault; the number of staff is a local figure.
    define:
      staff: numberOfStaff()
    applies_when: size(allegations) >= 1 && allegations.all(entry, entry.kind == 'complaint')
    require: staff <= parameters.large_organisation_staff
    at: allegations
    label: complaints alone
    message: >-
      all {size(allegations)} entries of the log are complaints, in an organisation of {staff} staff (a local figure decides which are
      asked)
    help: look at each again, for what it says of a person's conduct towards a child and not for what it was called
    ask: How does the organisation tell a complaint from a concern about conduct?
    examples:
      - name: a concern among them
        not_applicable: |
          organisation: {employees: 51, volunteers: 0, apprentices: 0}
          allegations:
            - {id: A, kind: complaint, limbs: []}
            - {id: B, kind: low_level_concern, limbs: []}
      - name: an allegation among them
        not_applicable: |
          organisation: {employees: 51, volunteers: 0, apprentices: 0}
          allegations:
            - {id: A, kind: complaint, limbs: []}
            - {id: B, kind: allegation, limbs: [harmed_child]}
      - name: complaints alone, and 51 staff
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          organisation: {employees: 49, volunteers: 1, apprentices: 1}
          ⟦allegations⟧:
            - {id: A, kind: complaint, limbs: []}
            - {id: B, kind: complaint, limbs: []}
      - name: complaints alone, and 50 staff
        met: |
          organisation: {employees: 48, volunteers: 1, apprentices: 1}
          allegations:
            - {id: A, kind: complaint, limbs: []}
      - name: nothing logged, which is no log of complaints
        not_applicable: |
          organisation: {employees: 51, volunteers: 0, apprentices: 0}
          allegations: []
      - name: nobody wrote what it was treated as
        untestable: |
          organisation: {employees: 51, volunteers: 0, apprentices: 0}
          allegations:
            - {id: ⟦A⟧, limbs: []}
            - {id: B, kind: complaint, limbs: []}
      - name: one complaint, and 51 staff
        not_met: |
          organisation: {employees: 40, volunteers: 10, apprentices: 1}
          ⟦allegations⟧:
            - {id: A, kind: complaint, limbs: []}
      - name: complaints alone in a small organisation
        met: |
          organisation: {employees: 20, volunteers: 9, apprentices: 1}
          allegations:
            - {id: A, kind: complaint, limbs: []}
      - name: nobody wrote how many staff there are
        untestable: |
          organisation: {⟦employees⟧: , volunteers: 0, apprentices: 0}
          allegations:
            - {id: A, kind: complaint, limbs: []}

"""#),
    File(
      "rules/allegation/regulator-late.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/regulator-late
    title: the regulator was not told of an allegation within 14 days of its being made
    criterion: regulator_told_of_allegation
    duty: must
    severity: error
    sources:
      - {document: eyfs, edition: "2014", place: paragraph 3.8, verified: true}
      - {document: eyfs, edition: "2017", place: paragraph 3.8, verified: true}
      - {document: eyfs, edition: "2021", place: paragraph 3.8, verified: true}
      - {document: eyfs, edition: "2023", verified: false}
      - {document: eyfs, edition: January 2024, verified: false}
      - {document: eyfs, edition: November 2024, verified: false}
      - {document: eyfs, edition: "2025", verified: false}
    settings: [early_years]
    status: stable
    why: >-
      An early years provider must tell Ofsted, or the childminder agency that it is registered with, of any allegation of serious
      harm or abuse by a person who lives, works or looks after children at the premises, and of the action taken: as soon as is
      reasonably practicable, and at the latest within 14 days of the allegation being made. These are calendar days, and they run
      from another day than the working day for the designated officer, which runs from when it came to the provider's attention.
      Failing to do so without reasonable excuse is an offence.
    for_each: allegation in allegations
    judged_on: allegation.made_on
    define:
      deadline: plusDays(allegation.made_on, parameters.regulator_days)
      isTold: has(allegation.regulator_notified_on) && allegation.regulator_notified_on <= as_of
    applies_when: allegesHarm(allegation)
    require: isTold && allegation.regulator_notified_on <= deadline
    pending_until: deadline
    at: allegation.regulator_notified_on
    also_at:
      - {at: allegation.made_on, label: "made here, so the last day was {deadline}"}
    label: >-
      {isTold ? 'after the last day, ' + string(deadline) : has(allegation.regulator_notified_on) ? 'a day that has not come'
      : 'no date of notice'}
    message: >-
      {allegation.id}: {isTold ? 'the regulator was told ' + string(daysBetween(allegation.made_on, allegation.regulator_notified_on))
      + ' days after the allegation was made; the last day was ' + string(deadline)
      : has(allegation.regulator_notified_on) ? 'the notice to the regulator is dated ' + string(allegation.regulator_notified_on)
      + ', which has not come'
      : 'nothing says that the regulator was told by ' + string(deadline) + ', ' + string(parameters.regulator_days)
      + ' days after the allegation was made'}
    help: >-
      tell Ofsted or the childminder agency today, with the action taken, and record when; where it was late, record in `late_reason`
      why, and add an action that stops it happening again
    ask: When was the regulator told of {allegation.id}, and what did it say?
    acknowledged_when: isTold && admitsLateness(allegation, 'regulator_told_of_allegation')
    supports_at_most: requires_improvement
    examples:
      - name: on the fourteenth day
        setting: early_years
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, regulator_notified_on: 2026-09-15}
      - name: on the fifteenth day
        setting: early_years
        severity: error
        supports: requires_improvement
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, regulator_notified_on: ⟦2026-09-16⟧}
      - name: Easter and weekends count, since these are calendar days
        setting: early_years
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-03-27, regulator_notified_on: ⟦2026-04-13⟧}
      - name: the days run from when it was made, not from when it was received
        setting: early_years
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, received_on: 2026-09-10,
               regulator_notified_on: ⟦2026-09-18⟧}
      - name: two clocks on one record, and this one is kept
        setting: early_years
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, received_on: 2026-09-03,
               designated_officer_informed_on: 2026-09-09, regulator_notified_on: 2026-09-10}
      - name: not yet told on the last day
        setting: early_years
        as_of: 2026-09-15
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01}
      - name: not told on the day after
        setting: early_years
        as_of: 2026-09-16
        severity: error
        supports: requires_improvement
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01}
      - name: a notice that is planned
        setting: early_years
        as_of: 2026-09-16
        severity: error
        supports: requires_improvement
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, regulator_notified_on: ⟦2026-09-17⟧}
      - name: told on the day of the check
        setting: early_years
        as_of: 2026-09-15
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [possible_offence], made_on: 2026-09-01, regulator_notified_on: 2026-09-15}
      - name: a childminder tells the regulator too
        setting: early_years
        not_met: |
          organisation: {kind: childminder}
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [may_pose_risk], subject: household_member, made_on: 2026-09-01}
      - name: the label low-level concern on a record with a limb
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [harmed_child], made_on: 2026-09-01}
      - name: unsuitable conduct, and nothing of harm
        setting: early_years
        not_applicable: |
          allegations:
            - {id: A, kind: allegation, limbs: [unsuitable], made_on: 2026-09-01}
      - name: nobody wrote down when it was made
        setting: early_years
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-01, regulator_notified_on: 2026-09-02}
      - name: nobody wrote down which limbs it may meet
        setting: early_years
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, made_on: 2026-09-01, regulator_notified_on: 2026-09-02}
      - name: not told at all, which no reason admits
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.7", rating: inadequate}
          action_plan:
            - {id: A-1, criterion: "7.7", steps: Put the regulator's form into the folder., due: 2026-10-30, status: in_progress}
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, late_reason: We took the council's form for both.}
      - name: the designated officer was told, which is not the regulator
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, received_on: 2026-09-01,
               designated_officer_informed_on: 2026-09-01}
      - name: a decision on the threshold without its reason
        setting: early_years
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision without a decider
        setting: early_years
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision without its date
        setting: early_years
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer was not consulted
        setting: early_years
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22}}
      - name: a decision of the day before it was received
        setting: early_years
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-20, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer was consulted before it was received
        setting: early_years
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-20}}
      - name: a decision of a day that has not come
        setting: early_years
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-11-21, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer will be consulted on a day that has not come
        setting: early_years
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-11-21}}
      - name: decided on the day on which it was received
        setting: early_years
        as_of: 2026-11-20
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: decided on the day of the check
        setting: early_years
        as_of: 2026-11-20
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-11-20, designated_officer_consulted_on: 2026-11-20}}
      - name: no limb is written, and the person left for harm
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: harm, made_on: 2026-09-01, received_on: 2026-09-21}
      - name: no limb is written, and the person left for a risk of harm
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: risk_of_harm, made_on: 2026-09-01, received_on: 2026-09-21}
      - name: no limb is written, and the person left for relevant conduct
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: relevant_conduct, made_on: 2026-09-01, received_on: 2026-09-21}
      - name: no limb is written, and the person left for a relevant offence
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: relevant_offence, made_on: 2026-09-01, received_on: 2026-09-21}
      - name: no limb is written, and the person left for another reason
        setting: early_years
        not_applicable: |
          allegations:
            - {id: A, kind: complaint, limbs: [], removal: resigned, removal_reason: other, made_on: 2026-09-01, received_on: 2026-09-21}
      - name: left for harm, whatever was decided of the threshold
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], removal: resigned, removal_reason: harm,
               made_on: 2026-09-01, received_on: 2026-09-21, below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22,
               designated_officer_consulted_on: 2026-09-22}}
      - name: an allegation of harm to a child
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, received_on: 2026-09-21}
      - name: an allegation of a possible offence
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [possible_offence], made_on: 2026-09-01, received_on: 2026-09-21}
      - name: an allegation of a risk
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [may_pose_risk], made_on: 2026-09-01, received_on: 2026-09-21}
      - name: unsuitable conduct, and harm besides
        setting: early_years
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [unsuitable, harmed_child], made_on: 2026-09-01, received_on: 2026-09-21}
      - name: late, and admitted with its reason, a rating that says so and an open action
        setting: early_years
        severity: info
        not_met: |
          answers:
            - {criterion: "7.7", rating: requires_improvement}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, rated inadequate, and the action not begun
        setting: early_years
        severity: info
        not_met: |
          answers:
            - {criterion: "7.7", rating: inadequate}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: not_started}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, with one open action among others that are closed
        setting: early_years
        severity: info
        not_met: |
          answers:
            - {criterion: "7.7", rating: requires_improvement}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: complete}
            - {id: B-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, without a reason
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.7", rating: requires_improvement}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: ' '}
      - name: late, with a rating that admits nothing
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.7", rating: good}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, with an action without steps
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.7", rating: requires_improvement}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: ' ', due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, with an action that is closed
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.7", rating: requires_improvement}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: complete}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, with an action that was given up
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.7", rating: requires_improvement}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: superseded}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, with the rating of another criterion
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.1", rating: requires_improvement}
            - {criterion: "7.7", rating: good}
          action_plan:
            - {id: A-7-7, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, with the action of another criterion
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.7", rating: requires_improvement}
          action_plan:
            - {id: A-7-1, criterion: "7.1", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, and another criterion admitted
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.1", rating: requires_improvement}
            - {criterion: "7.7", rating: good}
          action_plan:
            - {id: A-7-1, criterion: "7.1", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01,
               regulator_notified_on: ⟦2026-09-17⟧, late_reason: The report lay in a tray.}
      - name: late, and nobody answered the criterion
        setting: early_years
        severity: error
        not_met: |
          action_plan:
            - {id: A-1, criterion: "7.7", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], late_reason: The report lay in a tray.,
               made_on: 2026-09-01, regulator_notified_on: ⟦2026-09-17⟧}
      - name: late, and nothing is planned
        setting: early_years
        severity: error
        not_met: |
          answers:
            - {criterion: "7.7", rating: inadequate}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], late_reason: The report lay in a tray.,
               made_on: 2026-09-01, regulator_notified_on: ⟦2026-09-17⟧}
      - name: told in time, after the audit was completed
        setting: early_years
        as_of: 2026-11-20
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-11-01, regulator_notified_on: 2026-11-10}
      - name: a notice that is planned for a day before the last
        setting: early_years
        as_of: 2026-09-10
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], made_on: 2026-09-01, regulator_notified_on: 2026-09-14}

"""#),
    File(
      "rules/allegation/removal-reason-doubtful.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/removal-reason-doubtful
    title: harm was found, the person left, and the record says that this was for something else
    criterion: dbs_referral
    duty: good_practice
    severity: warning
    sources:
      - {document: svga_2006, place: section 35, verified: true}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The duty to refer to the Disclosure and Barring Service survives a resignation, and it hangs on why the person left and not on
      what the record calls it. Where an allegation of harm was substantiated and the person then left for another reason, or would
      not have been removed, that may well be so; a reviewer will ask.
    for_each: allegation in allegations
    define:
      leftForOther: >-
        allegation.removal in ['dismissed', 'redeployed'] && has(allegation.removal_reason) && allegation.removal_reason == 'other'
      leftFirst: >-
        allegation.removal in ['resigned', 'retired', 'contract_ended'] && has(allegation.would_have_been_removed)
        && !allegation.would_have_been_removed
    applies_when: >-
      has(allegation.outcome) && allegation.outcome == 'substantiated'
      && allegation.limbs.exists(limb, limb in ['harmed_child', 'possible_offence', 'may_pose_risk'])
      && (!has(allegation.in_regulated_activity) || allegation.in_regulated_activity)
      && !has(allegation.dbs_referred_on) && has(allegation.removal)
    require: >-
      has(allegation.dbs_not_referred_reason) && saysSomething(allegation.dbs_not_referred_reason) || !leftForOther && !leftFirst
    at: "leftForOther ? dyn(allegation.removal_reason) : dyn(allegation.would_have_been_removed)"
    also_at:
      - {at: allegation.outcome, label: harm was found}
      - {at: allegation.removal, label: and the person left}
    message: >-
      {allegation.id}: substantiated, the person left ({allegation.removal}), and the record says that
      {leftForOther ? 'this was for another reason' : 'they would not have been removed'}
    help: >-
      check the reason; where harm or a risk of it played a part, refer the case to the Disclosure and Barring Service, and where it
      did not, record in `dbs_not_referred_reason` who decided so and why
    ask: Why did the person leave in {allegation.id}, and who decided that no referral was due?
    examples:
      - name: dismissed for another reason, and a placeholder says why there was no referral
        not_met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: dismissed,
               removal_reason: ⟦other⟧, dbs_not_referred_reason: tbc}
      - name: dismissed for harm, which is for another rule
        met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: dismissed, removal_reason: harm}
      - name: dismissed for another reason
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: dismissed,
               removal_reason: ⟦other⟧}
      - name: moved for another reason
        not_met: |
          allegations:
            - {id: A, limbs: [possible_offence], outcome: substantiated, in_regulated_activity: true, removal: redeployed,
               removal_reason: ⟦other⟧}
      - name: resigned and would not have been removed
        not_met: |
          allegations:
            - {id: A, limbs: [may_pose_risk], outcome: substantiated, in_regulated_activity: true, removal: resigned,
               would_have_been_removed: ⟦false⟧}
      - name: retired and would not have been removed
        not_met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: retired,
               would_have_been_removed: ⟦false⟧}
      - name: the contract ended, and the person would not have been removed
        not_met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: contract_ended,
               would_have_been_removed: ⟦false⟧}
      - name: resigned and would have been removed, which is for another rule
        met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: resigned,
               would_have_been_removed: true}
      - name: resigned, and nobody wrote whether they would have been removed, which is for another rule
        met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: resigned}
      - name: dismissed, and nobody wrote why, which is for another rule
        met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: dismissed}
      - name: somebody decided so and wrote why
        met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: dismissed,
               removal_reason: other, dbs_not_referred_reason: The post closed in June; the designated officer agreed.}
      - name: stayed
        met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: none,
               would_have_been_removed: false}
      - name: nobody wrote whether it was regulated activity
        not_met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, removal: dismissed, removal_reason: ⟦other⟧}
      - name: not regulated activity
        not_applicable: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: false, removal: dismissed,
               removal_reason: other}
      - name: not substantiated
        not_applicable: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: unfounded, in_regulated_activity: true, removal: dismissed, removal_reason: other}
      - name: no outcome yet
        not_applicable: |
          allegations:
            - {id: A, limbs: [harmed_child], in_regulated_activity: true, removal: dismissed, removal_reason: other}
      - name: unsuitable conduct, and nothing of harm
        not_applicable: |
          allegations:
            - {id: A, limbs: [unsuitable], outcome: substantiated, in_regulated_activity: true, removal: dismissed, removal_reason: other}
      - name: referred all the same
        not_applicable: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: dismissed,
               removal_reason: other, dbs_referred_on: 2026-06-22}
      - name: nothing of a removal
        not_applicable: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true}
      - name: nobody wrote down which limbs it may meet
        untestable: |
          allegations:
            - {id: ⟦A⟧, outcome: substantiated, in_regulated_activity: true, removal: dismissed, removal_reason: other}
      - name: stayed, and the reason is for something else
        met: |
          allegations:
            - {id: A, limbs: [harmed_child], outcome: substantiated, in_regulated_activity: true, removal: suspended,
               removal_reason: other}
      - name: unsuitable conduct, and harm besides
        not_met: |
          allegations:
            - {id: A, limbs: [unsuitable, harmed_child], outcome: substantiated, in_regulated_activity: true, removal: dismissed,
               removal_reason: ⟦other⟧}

"""#),
    File(
      "rules/allegation/senior-manager-late.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: allegation/senior-manager-late
    title: a senior manager was not told of an allegation at once
    criterion: senior_manager_informed
    duty: should
    severity: error
    sources:
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Whoever hears of an allegation tells a senior manager immediately. The guidance gives no number; on the same day is how this
      rule set reads it, and a partnership may set another figure. Where the allegation is about the head or owner, telling the
      designated officer on that day does as well. A childminder who works alone has nobody above them.
    for_each: allegation in allegations
    judged_on: allegation.received_on
    define:
      deadline: plusDays(allegation.received_on, parameters.senior_manager_days)
      isTold: has(allegation.senior_manager_informed_on) && allegation.senior_manager_informed_on <= as_of
    applies_when: >-
      needsDesignatedOfficer(allegation) && !isChildminder()
    require: >-
      isTold && allegation.senior_manager_informed_on <= deadline
      || has(allegation.about_head_or_owner) && allegation.about_head_or_owner
      && has(allegation.designated_officer_informed_on)
      && allegation.designated_officer_informed_on <= as_of && allegation.designated_officer_informed_on <= deadline
    pending_until: deadline
    at: allegation.senior_manager_informed_on
    also_at:
      - {at: allegation.received_on, label: received here}
    label: >-
      {isTold ? 'later than ' + string(deadline) : has(allegation.senior_manager_informed_on) ? 'a day that has not come'
      : 'no date'}
    message: >-
      {allegation.id}: {isTold ? 'a senior manager was told on ' + string(allegation.senior_manager_informed_on) + ', and the allegation '
      + 'was received on ' + string(allegation.received_on) + '; immediately is read as by ' + string(deadline) + ' (a local figure)'
      : has(allegation.senior_manager_informed_on) ? 'the day on which a senior manager was told, '
      + string(allegation.senior_manager_informed_on) + ', has not come'
      : 'nothing says that a senior manager was told by ' + string(deadline) + ', immediately after it was received'}
    help: >-
      tell the senior manager today, and record when; where it was late, record in `late_reason` why, and add an action that stops it
      happening again
    ask: Who first heard of {allegation.id}, whom did they tell, and when?
    acknowledged_when: isTold && admitsLateness(allegation, 'senior_manager_informed')
    supports_at_most: requires_improvement
    examples:
      - name: on the same day
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, senior_manager_informed_on: 2026-09-21}
      - name: on the next day
        severity: error
        supports: requires_improvement
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, senior_manager_informed_on: ⟦2026-09-22⟧}
      - name: a weekend is no excuse for silence inside the organisation
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-19, senior_manager_informed_on: ⟦2026-09-21⟧}
      - name: nothing written, on the day itself
        as_of: 2026-09-21
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: nothing written, on the day after
        as_of: 2026-09-22
        severity: error
        supports: requires_improvement
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: a day that has not come
        as_of: 2026-09-22
        severity: error
        supports: requires_improvement
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, senior_manager_informed_on: ⟦2026-09-23⟧}
      - name: late on the very day of the check
        as_of: 2026-09-22
        not_met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, senior_manager_informed_on: ⟦2026-09-22⟧}
      - name: told on the very day of the check
        as_of: 2026-09-21
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, senior_manager_informed_on: 2026-09-21}
      - name: about the head, and the designated officer was told at once
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, about_head_or_owner: true,
               designated_officer_informed_on: 2026-09-21}
      - name: about the head, and the designated officer was told today
        as_of: 2026-09-21
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, about_head_or_owner: true,
               designated_officer_informed_on: 2026-09-21}
      - name: about the head, and the designated officer was told on the next day
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, about_head_or_owner: true,
               designated_officer_informed_on: 2026-09-22}
      - name: about the head, and nobody was told
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, about_head_or_owner: true}
      - name: about the head, received on a day that has not come
        as_of: 2026-09-20
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, about_head_or_owner: true,
               designated_officer_informed_on: 2026-09-21}
      - name: not about the head, so the designated officer alone is not enough
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, about_head_or_owner: false,
               designated_officer_informed_on: 2026-09-21}
      - name: nobody wrote whether it is about the head
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, designated_officer_informed_on: 2026-09-21}
      - name: a childminder has nobody above them
        setting: early_years
        not_applicable: |
          organisation: {kind: childminder}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: nobody wrote what kind of organisation it is
        not_met: |
          organisation: {kind: }
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21}
      - name: the label low-level concern on a record with a limb
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [harmed_child], received_on: 2026-09-21}
      - name: no limb of the threshold
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [], received_on: 2026-09-21}
      - name: nobody wrote down when it was received
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], senior_manager_informed_on: 2026-09-21}
      - name: nobody wrote down which limbs it may meet
        untestable: |
          allegations:
            - {id: ⟦A⟧, kind: allegation, received_on: 2026-09-21, senior_manager_informed_on: 2026-09-21}
      - name: not told at all, which no reason admits
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
          action_plan:
            - {id: A-1, criterion: "7.3", steps: Give the lunchtime team the manager's number., due: 2026-10-30, status: not_started}
          allegations:
            - {id: ⟦A⟧, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, late_reason: The report lay in a tray.}
      - name: a decision on the threshold without its reason
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision without a decider
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision without its date
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer was not consulted
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22}}
      - name: a decision of the day before it was received
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-20, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer was consulted before it was received
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-09-20}}
      - name: a decision of a day that has not come
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-11-21, designated_officer_consulted_on: 2026-09-22}}
      - name: a decision on which the designated officer will be consulted on a day that has not come
        as_of: 2026-11-20
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22, designated_officer_consulted_on: 2026-11-21}}
      - name: decided on the day on which it was received
        as_of: 2026-11-20
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-21, designated_officer_consulted_on: 2026-09-21}}
      - name: decided on the day of the check
        as_of: 2026-11-20
        not_applicable: |
          allegations:
            - {id: A, kind: low_level_concern, limbs: [may_pose_risk], received_on: 2026-09-21,
               below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-11-20, designated_officer_consulted_on: 2026-11-20}}
      - name: no limb is written, and the person left for harm
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: harm, received_on: 2026-09-21}
      - name: no limb is written, and the person left for a risk of harm
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: risk_of_harm, received_on: 2026-09-21}
      - name: no limb is written, and the person left for relevant conduct
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: relevant_conduct, received_on: 2026-09-21}
      - name: no limb is written, and the person left for a relevant offence
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: complaint, limbs: [], removal: resigned, removal_reason: relevant_offence, received_on: 2026-09-21}
      - name: no limb is written, and the person left for another reason
        not_applicable: |
          allegations:
            - {id: A, kind: complaint, limbs: [], removal: resigned, removal_reason: other, received_on: 2026-09-21}
      - name: left for harm, whatever was decided of the threshold
        not_met: |
          allegations:
            - {id: ⟦A⟧, kind: low_level_concern, limbs: [may_pose_risk], removal: resigned, removal_reason: harm,
               received_on: 2026-09-21, below_threshold: {reason: A voice was raised., decided_by: Headteacher, decided_on: 2026-09-22,
               designated_officer_consulted_on: 2026-09-22}}
      - name: late, and admitted with its reason, a rating that says so and an open action
        severity: info
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, rated inadequate, and the action not begun
        severity: info
        not_met: |
          answers:
            - {criterion: "7.3", rating: inadequate}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: not_started}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, with one open action among others that are closed
        severity: info
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: complete}
            - {id: B-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, without a reason
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: ' '}
      - name: late, with a rating that admits nothing
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: good}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, with an action without steps
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: ' ', due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, with an action that is closed
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: complete}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, with an action that was given up
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: superseded}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, with the rating of another criterion
        severity: error
        not_met: |
          answers:
            - {criterion: "7.1", rating: requires_improvement}
            - {criterion: "7.3", rating: good}
          action_plan:
            - {id: A-7-3, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, with the action of another criterion
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: requires_improvement}
          action_plan:
            - {id: A-7-1, criterion: "7.1", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, and another criterion admitted
        severity: error
        not_met: |
          answers:
            - {criterion: "7.1", rating: requires_improvement}
            - {criterion: "7.3", rating: good}
          action_plan:
            - {id: A-7-1, criterion: "7.1", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21,
               senior_manager_informed_on: ⟦2026-09-22⟧, late_reason: The report lay in a tray.}
      - name: late, and nobody answered the criterion
        severity: error
        not_met: |
          action_plan:
            - {id: A-1, criterion: "7.3", steps: Show everyone the rule., due: 2026-11-30, status: in_progress}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], late_reason: The report lay in a tray.,
               received_on: 2026-09-21, senior_manager_informed_on: ⟦2026-09-22⟧}
      - name: late, and nothing is planned
        severity: error
        not_met: |
          answers:
            - {criterion: "7.3", rating: inadequate}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], late_reason: The report lay in a tray.,
               received_on: 2026-09-21, senior_manager_informed_on: ⟦2026-09-22⟧}
      - name: told on the day, after the audit was completed
        as_of: 2026-11-20
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-11-10, senior_manager_informed_on: 2026-11-10}
      - name: received and told on a day that has not come
        as_of: 2026-09-20
        pending: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, senior_manager_informed_on: 2026-09-21}
      - name: told before it is said to have been received, which is for another rule
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, senior_manager_informed_on: 2026-09-20}
      - name: about the head, and the designated officer knew before it is said to have been received
        met: |
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-09-21, about_head_or_owner: true,
               designated_officer_informed_on: 2026-09-20}

"""#),
    File(
      "rules/evidence/contradicted-by-records.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/contradicted-by-records
    title: the organisation's own records, or an inspection that it relies on, say otherwise than the rating
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: meaning of "outstanding", verified: true}
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Who can fully demonstrate that a criterion is met has no record that it was not: a notice that came late, a referral that was
      not made, an induction that was not completed. Nor is good or outstanding shown by an inspection or review that judged the
      opposite. Honest records are worth more than the rating: nobody is asked to change a record.
    for_each: answer in answers
    define:
      againstIt: answer.evidence.filter(item, judgedAdversely(record(item.ref)))
      isJudged: size(againstIt) > 0
    applies_when: >-
      answer.rating in parameters.evidenced_ratings && resolved(answer.criterion) && (size(answer.evidence) == 0 || known(evidence))
    require: >-
      !isJudged && !(answer.rating == 'outstanding' && failed(record(answer.criterion),
      ['allegation/designated-officer-', 'allegation/senior-manager-late', 'allegation/regulator-late', 'allegation/child-welfare-not-referred',
      'allegation/dbs-referral-missing', 'induction/not-completed', 'induction/content-missing', 'recruitment/central-record-gaps']))
    at: answer.rating
    also_at:
      - {each: item in againstIt, at: record(item.ref).judgement, label: judged here}
    label: the records say otherwise
    message: >-
      {answer.rating} on {answer.criterion} is contradicted by
      {isJudged ? 'the judgement of ' + againstIt.map(item, item.ref).join(' and of ') : 'the records in the return itself, of which another finding tells'}
    help: rate it as the records show it, and plan what will be different; leave the records as they are
    ask: How does {answer.rating} on {answer.criterion} go with what is recorded?
    supports_at_most: requires_improvement
    examples:
      - name: the designated officer was informed in time
        met: |
          answers:
            - {criterion: "7.4", rating: outstanding, evidence: [{ref: E-check}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: 2026-04-07}
      - name: the designated officer was informed late
        severity: error
        supports: requires_improvement
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "7.4", rating: ⟦outstanding⟧, evidence: [{ref: E-check}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: 2026-04-08}
      - name: the single central record has gaps
        not_met: |
          answers:
            - {criterion: "6.3", rating: ⟦outstanding⟧, evidence: [{ref: E-check}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice}
          recruitment:
            single_central_record: {complete: false, reviewed_on: 2026-09-30, gaps: 2}
      - name: a senior manager was told a day later
        not_met: |
          answers:
            - {criterion: "7.3", rating: ⟦outstanding⟧, evidence: [{ref: E-check}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, senior_manager_informed_on: 2026-04-03,
               designated_officer_informed_on: 2026-04-07}
      - name: a person was dismissed and not referred
        not_met: |
          answers:
            - {criterion: "7.5", rating: ⟦outstanding⟧, evidence: [{ref: E-check}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: 2026-04-07,
               in_regulated_activity: true, removal: dismissed, removal_reason: harm}
      - name: a late notice says nothing about another criterion
        met: |
          answers:
            - {criterion: "7.5", rating: outstanding, evidence: [{ref: E-check}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: 2026-04-08}
      - name: good is capped by the late notice itself
        met: |
          answers:
            - {criterion: "7.4", rating: good, evidence: [{ref: E-check}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice}
          allegations:
            - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: 2026-04-08}
      - name: an inspection judged that it is not met
        not_met: |
          answers:
            - {criterion: "6.3", rating: ⟦outstanding⟧, evidence: [{ref: E-check}, {ref: E-inspection}]}
            - {criterion: "6.2", rating: ⟦good⟧, evidence: [{ref: E-inspection}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice}
            - {id: E-inspection, kind: inspection, location: office, dated: 2026-09-01, shows: practice, judgement: Requires improvement.}
      - name: an inspection judged that it is met, in words of its own
        met: |
          answers:
            - {criterion: "6.3", rating: outstanding, evidence: [{ref: E-inspection}, {ref: E-review}]}
          evidence:
            - {id: E-inspection, kind: inspection, location: office, dated: 2026-09-01, shows: practice, judgement: met}
            - {id: E-review, kind: audit, location: office, dated: 2026-09-01, shows: practice, judgement: "No longer inadequate; good"}
      - name: an honest rating goes with an adverse judgement
        not_applicable: |
          answers:
            - {criterion: "6.3", rating: requires_improvement, evidence: [{ref: E-inspection}]}
          evidence:
            - {id: E-inspection, kind: inspection, location: office, dated: 2026-09-01, shows: practice, judgement: not_met}
      - name: a number that no audit has is for another rule
        not_applicable: |
          answers:
            - {criterion: "7.44", rating: outstanding, evidence: [{ref: E-inspection}]}
          evidence:
            - {id: E-inspection, kind: inspection, location: office, dated: 2026-09-01, shows: practice, judgement: not_met}
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "6.3", rating: outstanding, evidence: [{ref: E-1}]}
          ⟦evidence⟧:
      - name: no evidence and no list of it, which another rule says
        met: |
          answers:
            - {criterion: "6.3", rating: outstanding}
          evidence:

"""#),
    File(
      "rules/evidence/future-dated.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/future-dated
    title: evidence is dated after the return was submitted, or on a day that has not come yet
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A document that does not exist yet shows nothing, and one that was made after the return was submitted cannot have been looked
      at for it. Mostly it is a slip of the pen in the year.
    for_each: item in evidence
    define:
      lastDay: "has(audit.submitted_on) ? audit.submitted_on : as_of"
    applies_when: has(item.dated)
    require: item.dated <= lastDay
    at: item.dated
    also_at:
      - {at: audit.submitted_on, label: submitted here}
    label: after {lastDay}
    message: >-
      evidence {item.id} is dated {item.dated}, {item.dated > as_of ? 'which has not come yet' : 'after the return was submitted on ' +
      string(audit.submitted_on)}
    help: put the date right, or take out what was not there when the audit was completed
    ask: When was {item.id} made?
    examples:
      - name: dated on the day of the check
        as_of: 2026-11-23
        met: |
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-11-23, shows: implementation}
      - name: dated tomorrow
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        as_of: 2026-11-23
        not_met: |
          evidence:
            - {id: E-log, kind: record, location: office, dated: ⟦2026-11-24⟧, shows: implementation}
      - name: dated on the day of submission
        as_of: 2026-11-23
        met: |
          audit: {submitted_on: 2026-10-12}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-10-12, shows: implementation}
      - name: dated after the submission
        as_of: 2026-11-23
        not_met: |
          audit: {submitted_on: 2026-10-12}
          evidence:
            - {id: E-log, kind: record, location: office, dated: ⟦2026-10-13⟧, shows: implementation}
      - name: a day of submission that has not come counts for none, and is a fault of its own
        as_of: 2026-11-23
        untestable: |
          audit: {submitted_on: 2030-10-12}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2030-01-12, shows: implementation}
      - name: long before
        as_of: 2026-11-23
        met: |
          audit: {submitted_on: 2026-10-12}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-01-12, shows: implementation}
      - name: no date is for another rule
        not_applicable: |
          evidence:
            - {id: E-log, kind: record, location: office, shows: implementation}
      - name: a date that cannot be read
        untestable: |
          evidence:
            - {id: E-log, kind: record, location: office, dated: last autumn, shows: implementation}
      - name: a day of submission that cannot be read
        untestable: |
          audit: {submitted_on: soon}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-01-12, shows: implementation}

"""#),
    File(
      "rules/evidence/incomplete-coverage.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/incomplete-coverage
    title: an outstanding rating rests on training that did not reach everyone
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: "meaning of \"outstanding\", and of \"staff\"", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Good allows that some staff are still to be trained; outstanding does not. Staff always means employees, volunteers and
      apprentices. Where training is for the holders of a role, such as governors or first aiders, all of them must be reached.
    for_each: answer in answers
    applies_when: >-
      has(organisation.setting) && answer.rating == 'outstanding'
      && (known(evidence) ? answer.evidence.exists(item, record(item.ref).kind == 'training') : false)
    require: >-
      record(answer.criterion).training_covers == 'role_holders'
      ? trainingBehind(answer).all(item, item.reached >= item.population || !has(item.reached) && !has(item.population))
      : trainingBehind(answer).all(item, item.reached >= item.population)
      && trainingBehind(answer).exists(item, countsEveryone(item))
    at: answer.rating
    also_at:
      - {each: item in trainingBehind(answer), at: item.reached, label: "{item.reached} of {item.population}"}
    label: claims that it is well embedded
    message: >-
      outstanding on {answer.criterion} rests on training
      {trainingBehind(answer).exists(item, has(item.reached) && has(item.population) && item.reached < item.population)
      ? 'that did not reach everyone' : 'whose count leaves people out: volunteers and apprentices are staff too'}
    help: >-
      train those who are left, count every employee, volunteer and apprentice in `population`, or rate it good with an entry in
      the action plan
    ask: Who has not yet been reached by the training behind {answer.criterion}?
    supports_at_most: good
    examples:
      - name: everyone, volunteers and apprentices included
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}, {ref: E-check}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50}
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice, reached: 31, population: 50}
      - name: one person is left
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: good
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 49, population: 50}
      - name: volunteers and apprentices were not counted
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 40, population: 40}
      - name: the count says itself that volunteers are not in it
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 52, population: 52,
               population_includes: [employees, apprentices, governors]}
      - name: governors in the count do not stand in for volunteers
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50,
               population_includes: [employees, volunteers, apprentices, governors]}
      - name: training of governors is for governors
        met: |
          answers:
            - {criterion: "1.3", rating: outstanding, evidence: [{ref: E-course}]}
          evidence:
            - {id: E-course, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 10, population: 10}
      - name: a governor is left
        not_met: |
          answers:
            - {criterion: "1.3", rating: ⟦outstanding⟧, evidence: [{ref: E-course}]}
          evidence:
            - {id: E-course, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 9, population: 10}
      - name: good allows that some are still to be trained
        not_applicable: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 30, population: 50}
      - name: a sample of files is no training
        not_applicable: |
          answers:
            - {criterion: "5.8", rating: outstanding, evidence: [{ref: E-check}]}
          evidence:
            - {id: E-check, kind: observation, location: office, dated: 2026-09-01, shows: practice, reached: 31, population: 50}
      - name: nobody wrote how many were reached
        untestable: |
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: ⟦E-matrix⟧, kind: training, location: office, dated: 2026-09-01, shows: implementation, population: 50}
      - name: nobody wrote how many volunteers there are
        untestable: |
          organisation: {⟦volunteers⟧: , employees: 40, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50}
      - name: the count says itself whom it takes in
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10, agency_staff: 5}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50,
               population_includes: [employees, volunteers, apprentices]}
      - name: with governors and agency staff in the count it must be so much larger
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10, agency_staff: 5}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 65, population: 65,
               population_includes: [employees, volunteers, apprentices, governors, agency_staff]}
      - name: agency staff in the count do not stand in for apprentices
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10, agency_staff: 5}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 54, population: 54,
               population_includes: [employees, volunteers, apprentices, agency_staff]}
      - name: one person was not counted
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 49, population: 49}
      - name: employees are left out of a count that is large enough
        not_met: |
          organisation: {employees: 1, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 20, population: 20,
               population_includes: [volunteers, apprentices]}
      - name: volunteers are left out of a count that is large enough
        not_met: |
          organisation: {employees: 40, volunteers: 1, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50,
               population_includes: [employees, apprentices]}
      - name: apprentices are left out of a count that is large enough
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 1}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50,
               population_includes: [employees, volunteers]}
      - name: who has neither volunteers nor apprentices need not say that they are in it
        met: |
          organisation: {employees: 3, volunteers: 0, apprentices: 0}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 3, population: 3,
               population_includes: [employees]}
      - name: who has no employees need not say that they are in it
        met: |
          organisation: {employees: 0, volunteers: 8, apprentices: 0}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 8, population: 8,
               population_includes: [volunteers]}
      - name: more were reached than the count has, which leaves people out
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 40}
      - name: a course of governors without numbers
        met: |
          answers:
            - {criterion: "1.3", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation}
      - name: a course of governors, and nobody wrote how many came
        untestable: |
          answers:
            - {criterion: "1.3", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: ⟦E-matrix⟧, kind: training, location: office, dated: 2026-09-01, shows: implementation, population: 10}
      - name: a course of governors, and nobody wrote how many there are
        untestable: |
          answers:
            - {criterion: "1.3", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: ⟦E-matrix⟧, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 10}
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          ⟦evidence⟧:
      - name: no evidence is listed, so what is referred to is not there
        untestable: |
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: ⟦E-matrix⟧}]}
          evidence: []
      - name: whose audit it is cannot be seen, which is a fault of its own
        faulty: true
        not_applicable: |
          organisation: {setting: }
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 49, population: 50}
      - name: volunteers are left out where there are no apprentices
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 0}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50,
               population_includes: [employees]}
      - name: two courses of governors, and one of them left somebody out
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "1.3", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}, {ref: E-course}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 10, population: 10}
            - {id: E-course, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 3, population: 4}
      - name: everyone, and a course that left somebody out
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}, {ref: E-course}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50}
            - {id: E-course, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 11, population: 12}
      - name: everyone, and a course for some of them that reached them all
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}, {ref: E-course}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50}
            - {id: E-course, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 12, population: 12}
      - name: more were reached than are there today
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 56, population: 55}
      - name: a course that more came to than the governors
        met: |
          answers:
            - {criterion: "1.3", rating: outstanding, evidence: [{ref: E-course}]}
          evidence:
            - {id: E-course, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 11, population: 10}
      - name: a survey that some answered is no training
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "5.7", rating: outstanding, evidence: [{ref: E-matrix}, {ref: E-survey}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 50, population: 50}
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice, reached: 31, population: 50}
      - name: one fewer than everyone, and the count says whom it takes in
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10, agency_staff: 5}
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation, reached: 49, population: 49,
               population_includes: [employees, volunteers, apprentices]}

"""#),
    File(
      "rules/evidence/kind-not-expected.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/kind-not-expected
    title: only papers are given for what papers alone do not show
    duty: tool
    severity: info
    sources:
      - {document: compact_audit, place: examples of evidence, verified: true}
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Some criteria are shown by a policy or a job description, most by what is done: by records, by who was trained, by what somebody
      saw. Where a criterion is of the second sort, a plan, a job description or a contract shows what is arranged and no more. Good may
      rest on a policy that is still to be put into practice, so that is left alone; outstanding is held to more by other rules. This is a
      prompt.
    for_each: answer in answers
    applies_when: >-
      answer.rating == 'good' && size(answer.evidence) > 0 && resolved(answer.criterion) && known(evidence)
    require: >-
      answer.evidence.exists(item, record(item.ref).kind in record(answer.criterion).evidence_kinds
      || evidence_kinds.exists(level, level.kind == record(item.ref).kind && level.highest >= 'implementation')
      || record(item.ref).kind == 'policy')
    at: answer.rating
    also_at:
      - {each: item in answer.evidence, at: item.ref, label: "{record(item.ref).kind}"}
    label: "shown by {record(answer.criterion).shown_by}?"
    message: "{answer.criterion} relies on what is arranged alone, and is shown by what is done"
    help: "add what would show it: {record(answer.criterion).shown_by}"
    ask: How does the evidence for {answer.criterion} show that it is {answer.rating}?
    examples:
      - name: training is shown by records of training
        met: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-policy}, {ref: E-matrix}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation}
      - name: training is not shown by a contract
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "5.7", rating: ⟦good⟧, evidence: [{ref: E-contract}]}
          evidence:
            - {id: E-contract, kind: contract, location: office, dated: 2026-09-01, shows: arrangement}
      - name: a job description shows what a post is
        met: |
          answers:
            - {criterion: "2.1", rating: good, evidence: [{ref: E-jobs}]}
          evidence:
            - {id: E-jobs, kind: jobdesc, location: office, dated: 2026-09-01, shows: arrangement}
      - name: minutes show that something was done
        met: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-minutes}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
      - name: a look at practice fits every criterion
        met: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice}
      - name: an honest gap claims nothing, and outstanding is for other rules
        not_applicable: |
          answers:
            - {criterion: "5.6", rating: outstanding, evidence: [{ref: E-contract}]}
            - {criterion: "5.7", rating: requires_improvement, evidence: [{ref: E-contract}]}
          evidence:
            - {id: E-contract, kind: contract, location: office, dated: 2026-09-01, shows: arrangement}
      - name: an answer without evidence, and one to a number that no audit has, are for other rules
        not_applicable: |
          answers:
            - {criterion: "5.7", rating: good, evidence: []}
            - {criterion: "5.77", rating: good, evidence: [{ref: E-contract}]}
          evidence:
            - {id: E-contract, kind: contract, location: office, dated: 2026-09-01, shows: arrangement}
      - name: nobody wrote what kind of evidence it is
        untestable: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-matrix}]}
          evidence:
            - {id: ⟦E-matrix⟧, location: office, dated: 2026-09-01, shows: implementation}
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-1}]}
          ⟦evidence⟧:
      - name: good may rest on a policy that is still to be put into practice
        met: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: a contract, and what was done under it
        met: |
          answers:
            - {criterion: "5.7", rating: good, evidence: [{ref: E-contract}, {ref: E-matrix}]}
          evidence:
            - {id: E-contract, kind: contract, location: office, dated: 2026-09-01, shows: arrangement}
            - {id: E-matrix, kind: training, location: office, dated: 2026-09-01, shows: implementation}

"""#),
    File(
      "rules/evidence/more-reached-than-there-are.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/more-reached-than-there-are
    title: more people were reached than there are
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: "meaning of \"staff\"", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Who was reached is a part of everyone who is meant. Where it is more, one of the two numbers is wrong, and neither can show
      that nobody was left out.
    for_each: item in evidence
    applies_when: has(item.reached) && has(item.population)
    require: item.reached <= item.population
    at: item.reached
    also_at:
      - {at: item.population, label: of so many}
    label: more than there are
    message: "{item.id}: {item.reached} of {item.population} were reached, which is more than there are"
    help: count both again; people who have left since belong to neither, and everyone who is meant belongs to `population`
    examples:
      - name: everyone
        met: |
          evidence:
            - {id: E-1, reached: 50, population: 50}
      - name: one is left
        met: |
          evidence:
            - {id: E-1, reached: 49, population: 50}
      - name: one too many
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          evidence:
            - {id: E-1, reached: ⟦51⟧, population: 50}
      - name: nobody of nobody
        met: |
          evidence:
            - {id: E-1, reached: 0, population: 0}
      - name: nothing is counted
        not_applicable: |
          evidence:
            - {id: E-1}
      - name: only those who were reached are counted
        not_applicable: |
          evidence:
            - {id: E-1, reached: 51}
      - name: only those who are meant are counted
        not_applicable: |
          evidence:
            - {id: E-1, population: 50}

"""#),
    File(
      "rules/evidence/no-id.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/no-id
    title: an item of evidence has no id, so that no answer can refer to it
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Each document or record is listed once, and answers refer to it by its id. What has none is evidence for nothing, however good
      it is.
    for_each: item in evidence
    require: has(item.id)
    at: item.id
    label: no id
    message: "{has(item.title) ? item.title : 'an item of evidence'} has no id, so no answer can refer to it"
    help: write an `id`, such as E-training-matrix, and refer to it where it shows something
    examples:
      - name: with an id
        met: |
          evidence:
            - {id: E-1, title: Training matrix, kind: training}
      - name: without one
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          evidence:
            - {⟦title⟧: Training matrix}
      - name: with a blank one
        not_met: |
          evidence:
            - {⟦id⟧: , title: Training matrix, kind: training}
      - name: no evidence at all
        not_applicable: |
          evidence: []
      - name: the section is missing
        untestable: |
          evidence:

"""#),
    File(
      "rules/evidence/no-location.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/no-location
    title: evidence does not say where it is
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: Evidence must be detailed enough for a reviewer to identify quickly the protocol, guidance or system that is meant.
    for_each: item in evidence
    require: has(item.location) && saysSomething(item.location)
    at: item.location
    label: where can it be found?
    message: "evidence {item.id} does not say where it is{has(item.location) ? ': \"' + item.location + '\" is no place' : ''}"
    help: write in `location` a path, an address, or where a person finds it, such as a cupboard and a folder
    ask: Where can {item.id} be seen?
    examples:
      - name: a place in the building will do
        met: |
          evidence:
            - {id: E-log, kind: record, location: "office, second cupboard", dated: 2026-09-01, shows: implementation}
      - name: the key is missing
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          evidence:
            - {id: ⟦E-log⟧, kind: record, dated: 2026-09-01, shows: implementation}
      - name: the value is blank
        not_met: |
          evidence:
            - id: E-log
              kind: record
              ⟦location⟧:
              dated: 2026-09-01
      - name: what stands there is no text
        untestable: |
          evidence:
            - {id: E-log, kind: record, location: [office], dated: 2026-09-01, shows: implementation}
      - name: a note is no place
        not_met: |
          evidence:
            - {id: ⟦E-log⟧, kind: record, dated: 2026-09-01, shows: implementation, note: Kept by the office.}
      - name: a word that holds the place of one
        not_met: |
          evidence:
            - {id: E-log, kind: record, location: ⟦n/a⟧, dated: 2026-09-01, shows: implementation}
            - {id: E-report, kind: audit, location: ⟦To follow.⟧, dated: 2026-09-01, shows: practice}
      - name: a mere sign
        not_met: |
          evidence:
            - {id: E-log, kind: record, location: ⟦"?"⟧, dated: 2026-09-01, shows: implementation}

"""#),
    File(
      "rules/evidence/no-practice-shown.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/no-practice-shown
    title: no evidence for an outstanding rating shows practice or its effect
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: meaning of "outstanding", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Records and minutes show that something was done. Outstanding needs evidence of positive work and practice: somebody looked
      (an audit, sampled files, a survey, an observation, an inspection) and saw that it works, or what it changed for children.
    for_each: answer in answers
    applies_when: >-
      answer.rating == 'outstanding' && size(answer.evidence) > 0 && known(evidence)
    require: answer.evidence.exists(item, showsPractice(record(item.ref)))
    at: answer.rating
    also_at:
      - each: item in answer.evidence
        at: item.ref
        label: "{first(evidence_kinds.filter(level, level.kind == record(item.ref).kind)).phrase}; said to show {record(item.ref).shows}"
    label: claims practice that can be demonstrated
    message: "no evidence for outstanding on {answer.criterion} shows practice or its effect"
    help: add something that shows practice or its effect (a file audit, a survey, an observation), or rate it good
    ask: Who looked whether {answer.criterion} works in practice, and what did they see?
    supports_at_most: good
    unless_failed: [evidence/only-policy]
    examples:
      - name: minutes and a log
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: good
        not_met: |
          answers:
            - {criterion: "1.4", rating: ⟦outstanding⟧, evidence: [{ref: E-minutes}, {ref: E-log}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
      - name: an audit that was only planned
        not_met: |
          answers:
            - {criterion: "1.4", rating: ⟦outstanding⟧, evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: implementation}
      - name: a contract cannot show practice, whatever it says
        not_met: |
          answers:
            - {criterion: "12.1", rating: ⟦outstanding⟧, evidence: [{ref: E-contract}]}
          evidence:
            - {id: E-contract, kind: contract, location: office, dated: 2026-09-01, shows: practice}
      - name: files were sampled
        met: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-minutes}, {ref: E-audit}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: nobody wrote what the evidence shows
        untestable: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-audit}]}
          evidence:
            - {id: ⟦E-audit⟧, kind: audit, location: office, dated: 2026-09-01}
      - name: good needs no practice
        not_applicable: |
          answers:
            - {criterion: "1.4", rating: good, evidence: [{ref: E-minutes}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-1}]}
          ⟦evidence⟧:
      - name: no evidence is listed, so what is referred to is not there
        untestable: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: ⟦E-1⟧}]}
          evidence: []
      - name: an answer without evidence is for another rule
        not_applicable: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: []}
          evidence:
            - {id: E-1, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
      - name: policies alone are said by another rule
        not_met: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: what came of it for children is more than practice
        met: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: impact}
      - name: an inspection saw practice
        met: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-inspection}]}
          evidence:
            - {id: E-inspection, kind: inspection, location: office, dated: 2026-09-01, shows: practice}
      - name: an inspection that saw records alone
        not_met: |
          answers:
            - {criterion: "1.4", rating: ⟦outstanding⟧, evidence: [{ref: E-inspection}]}
          evidence:
            - {id: E-inspection, kind: inspection, location: office, dated: 2026-09-01, shows: implementation}
      - name: minutes that are out of cycle besides
        not_met: |
          answers:
            - {criterion: "1.4", rating: ⟦outstanding⟧, evidence: [{ref: E-minutes}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2021-09-01, shows: implementation}

"""#),
    File(
      "rules/evidence/no-recent-assurance.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/no-recent-assurance
    title: nobody has looked within the last year whether what is rated outstanding works
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: examples of evidence, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The audit names learning from quality assurance of the last 12 months as evidence. Quality assurance is whatever shows practice
      or its effect: an audit, sampled files, a survey, an observation, an inspection.
    for_each: answer in answers
    applies_when: >-
      answer.rating == 'outstanding' && size(answer.evidence) > 0 && known(evidence)
    require: >-
      answer.evidence.exists(item, showsPractice(record(item.ref))
      && datedWithin(record(item.ref), parameters.qa_recency_months))
    at: answer.rating
    also_at:
      - each: item in answer.evidence.filter(item, showsPractice(record(item.ref)))
        at: record(item.ref).dated
        label: dated {record(item.ref).dated}
    label: claims practice of today
    message: >-
      nothing for outstanding on {answer.criterion} shows that anyone looked at practice within {parameters.qa_recency_months} months
      before the audit was completed
    help: add what was found when somebody last looked (a file audit, a survey, an observation), or look now
    ask: Who last looked whether {answer.criterion} works, and when?
    unless_failed: [evidence/out-of-cycle]
    examples:
      - name: to the day a year old
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2025-10-02, shows: practice}
      - name: a year and a day old
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2025-10-01, shows: practice}
      - name: minutes of this year are no look at practice
        not_met: |
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-minutes}, {ref: E-survey}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
            - {id: E-survey, kind: survey, location: office, dated: 2025-05-04, shows: impact}
      - name: one of two is of this year
        met: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-old}, {ref: E-survey}]}
          evidence:
            - {id: E-old, kind: survey, location: office, dated: 2025-05-04, shows: practice}
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice}
      - name: nothing that shows practice is said by another rule
        not_met: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-minutes}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
      - name: a policy alone is said by another rule
        not_met: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: nothing within the cycle is said by another rule
        not_met: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2021-09-01, shows: practice}
      - name: good is not asked
        not_applicable: |
          answers:
            - {criterion: "4.2", rating: good, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2021-09-01, shows: practice}
      - name: an answer without evidence is for another rule
        not_applicable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: []}
      - name: the date is missing
        untestable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, ⟦dated⟧: , shows: practice}
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-1}]}
          ⟦evidence⟧:
      - name: a survey of this year that saw records alone
        not_met: |
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-old}, {ref: E-survey}]}
          evidence:
            - {id: E-old, kind: survey, location: office, dated: 2025-05-01, shows: practice}
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: implementation}
      - name: a contract of this year, whatever it says that it shows
        not_met: |
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-old}, {ref: E-contract}]}
          evidence:
            - {id: E-old, kind: survey, location: office, dated: 2025-05-01, shows: practice}
            - {id: E-contract, kind: contract, location: office, dated: 2026-09-01, shows: practice}
      - name: on the day of the audit
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-10-02, shows: practice}
      - name: what was seen after the audit shows nothing of it
        as_of: 2027-03-01
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-old}, {ref: E-survey}]}
          evidence:
            - {id: E-old, kind: survey, location: office, dated: 2025-05-01, shows: practice}
            - {id: E-survey, kind: survey, location: office, dated: 2026-10-03, shows: practice}
      - name: a year is counted from the audit, however late it is checked
        as_of: 2027-03-01
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2025-10-02, shows: practice}

"""#),
    File(
      "rules/evidence/none.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/none
    title: a rating that claims something has no evidence
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A rating of good or outstanding says that the organisation can demonstrate that it meets the criterion. Without evidence
      nobody can follow that up. Requires improvement and inadequate claim nothing, so they need none.
    for_each: answer in answers
    applies_when: answer.rating in parameters.evidenced_ratings
    require: size(answer.evidence) > 0
    at: answer.rating
    label: claims what can be demonstrated
    message: "{answer.rating} on {answer.criterion} has no evidence"
    help: add under `evidence` what shows it, or rate it as what can be shown
    ask: What would show that {answer.criterion} is {answer.rating}?
    supports_at_most: requires_improvement
    examples:
      - name: evidence is given
        met: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-report}]}
          evidence:
            - {id: E-report, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: nothing is given for outstanding
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        not_met: |
          answers:
            - {criterion: "1.4", rating: ⟦outstanding⟧, summary: We are very good at this.}
      - name: an empty list is nothing
        not_met: |
          answers:
            - {criterion: "1.4", rating: ⟦good⟧, evidence: []}
      - name: an honest gap needs none
        not_applicable: |
          answers:
            - {criterion: "1.4", rating: requires_improvement}
            - {criterion: "1.5", rating: inadequate}
      - name: what does not apply needs none
        not_applicable: |
          answers:
            - {criterion: "12.1", rating: not_applicable, reason: We commission nothing.}
      - name: nobody wrote a rating
        untestable: |
          answers:
            - {criterion: "1.4", rating: }
      - name: a reference to what is not there is for another rule
        met: |
          answers:
            - {criterion: "5.6", rating: good, evidence: [{ref: E-course}]}
          evidence: []

"""#),
    File(
      "rules/evidence/only-policy.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/only-policy
    title: an outstanding rating rests on policies or plans alone
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: meaning of "outstanding", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Outstanding needs evidence of positive work and practice. A policy says what should happen. Where another area asked
      practitioners, some did not know where to find the policies that their organisations had declared. Good is another matter: a
      policy that is still to be put into practice is compatible with it.
    for_each: answer in answers
    applies_when: >-
      answer.rating == 'outstanding' && size(answer.evidence) > 0 && known(evidence)
    require: answer.evidence.exists(item, !(record(item.ref).kind in ['policy', 'plan']))
    at: answer.rating
    also_at:
      - each: item in answer.evidence
        at: item.ref
        label: "{first(evidence_kinds.filter(level, level.kind == record(item.ref).kind)).phrase}"
    label: claims practice that can be demonstrated
    message: >-
      outstanding on {answer.criterion} rests on
      {size(answer.evidence) == 1 ? 'a ' + first(answer.evidence.map(item, record(item.ref).kind)) : 'policies and plans'} alone
    help: >-
      add something that shows practice or its effect (a file audit, a survey, an inspection), or rate it good if staff know and
      apply the policy
    ask: How do you know that staff follow what is written for {answer.criterion}?
    supports_at_most: requires_improvement
    examples:
      - name: a policy alone
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        not_met: |
          answers:
            - {criterion: "6.1", rating: ⟦outstanding⟧, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: a policy and a plan
        not_met: |
          answers:
            - {criterion: "6.1", rating: ⟦outstanding⟧, evidence: [{ref: E-policy}, {ref: E-plan}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
            - {id: E-plan, kind: plan, location: office, dated: 2026-09-01, shows: intent}
      - name: a policy that says that it shows impact is a policy still
        not_met: |
          answers:
            - {criterion: "6.1", rating: ⟦outstanding⟧, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: impact}
      - name: a policy and a survey
        met: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}, {ref: E-survey}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice}
      - name: good may rest on a policy that is due to be implemented
        not_applicable: |
          answers:
            - {criterion: "6.1", rating: good, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: nobody wrote what kind of evidence it is
        untestable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: ⟦E-policy⟧, location: office, dated: 2026-09-01, shows: arrangement}
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-1}]}
          ⟦evidence⟧:
      - name: no evidence is listed, so what is referred to is not there
        untestable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-1⟧}]}
          evidence: []
      - name: an answer without evidence is for another rule
        not_applicable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: []}
          evidence:
            - {id: E-1, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: a summary that tells of practice is no evidence of it
        not_met: |
          answers:
            - {criterion: "6.1", rating: ⟦outstanding⟧, summary: Staff follow it every day., evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}

"""#),
    File(
      "rules/evidence/open-gap-action.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/open-gap-action
    title: a criterion is rated outstanding while an action to close a gap in it is open
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: meaning of "outstanding", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Outstanding says that the criterion is fully met. An open action of the type gap says that it is not. What is outstanding may
      still be improved: an action of the type improvement says nothing against it.
    for_each: answer in answers
    define:
      gaps: plannedFor(answer).filter(action, isOpen(action) && action.type == 'gap')
    applies_when: answer.rating == 'outstanding' && resolved(answer.criterion)
    require: size(gaps) == 0
    at: answer.rating
    also_at:
      - {each: action in gaps, at: action.type, label: "{action.id} closes a gap"}
    label: fully met?
    message: "outstanding on {answer.criterion} while {gaps.map(action, action.id).join(' and ')} is open to close a gap in it"
    help: "rate it good until the gap is closed; or write `type: improvement` where nothing is lacking"
    ask: Which gap is {first(gaps).id} to close?
    supports_at_most: good
    examples:
      - name: a gap is open
        severity: warning
        supports: good
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, type: gap, status: in_progress}
      - name: an action without a status is open
        not_met: |
          answers:
            - {criterion: "5.7", rating: ⟦outstanding⟧}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, type: gap}
      - name: the gap is closed, or the action was given up
        met: |
          answers:
            - {criterion: "5.7", rating: outstanding}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, type: gap, status: complete}
            - {id: A-2, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, type: gap, status: superseded}
      - name: what is outstanding may be improved
        met: |
          answers:
            - {criterion: "5.7", rating: outstanding}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the trustees., due: 2026-11-30, type: improvement, status: in_progress}
            - {id: A-2, criterion: "5.8", steps: Ask the volunteers., due: 2026-11-30, type: gap, status: in_progress}
      - name: good goes with a gap
        not_applicable: |
          answers:
            - {criterion: "5.7", rating: good}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, type: gap, status: in_progress}
      - name: nobody wrote of what type the action is
        untestable: |
          answers:
            - {criterion: "5.7", rating: outstanding}
          action_plan:
            - {id: ⟦A-1⟧, criterion: "5.7", steps: Add the volunteers., due: 2026-11-30, status: in_progress}
      - name: the plan is blank
        untestable: |
          answers:
            - {criterion: "5.7", rating: outstanding}
          ⟦action_plan⟧:
      - name: a number that no audit has is for another rule
        not_applicable: |
          answers:
            - {criterion: "5.77", rating: outstanding}

"""#),
    File(
      "rules/evidence/out-of-cycle.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/out-of-cycle
    title: no evidence that shows practice for an outstanding rating is dated within one cycle
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: cycle of two years, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The audit is submitted every two years. What was shown before the last return does not show that it is still so: at least one
      item shows practice or its effect and is of this cycle. Minutes of this year beside a survey of years ago do not make up for one
      another. Age is measured on the day on which the audit was completed, in calendar months.
    for_each: answer in answers
    applies_when: >-
      answer.rating == 'outstanding' && size(answer.evidence) > 0 && known(evidence)
    require: >-
      answer.evidence.exists(item, showsPractice(record(item.ref))
      && datedWithin(record(item.ref), parameters.cycle_months))
    at: answer.rating
    also_at:
      - each: item in answer.evidence
        at: record(item.ref).dated
        label: dated {record(item.ref).dated}
    label: claims practice of today
    message: >-
      no evidence that shows practice for outstanding on {answer.criterion} is dated within {parameters.cycle_months} months: from
      {plusMonths(reference_date, -parameters.cycle_months)} to {reference_date}, when the audit was completed
    help: add evidence of practice from this cycle, or rate it as what this cycle's evidence shows
    ask: What shows that {answer.criterion} is still outstanding?
    supports_at_most: good
    unless_failed: [evidence/no-practice-shown]
    examples:
      - name: to the day two years old
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-10-02, shows: practice}
      - name: two years and a day old
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: good
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-10-01, shows: practice}
      - name: one recent item is enough
        met: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-old}, {ref: E-survey}]}
          evidence:
            - {id: E-old, kind: survey, location: office, dated: 2021-05-01, shows: practice}
            - {id: E-survey, kind: survey, location: office, dated: 2026-10-02, shows: practice}
      - name: a date after the audit shows nothing of it
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-10-03, shows: practice}
      - name: the only date is missing
        untestable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, ⟦dated⟧: , shows: practice}
      - name: nobody wrote when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice}
      - name: good is not tested for age
        not_applicable: |
          answers:
            - {criterion: "4.2", rating: good, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2021-09-01, shows: practice}
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-1}]}
          ⟦evidence⟧:
      - name: no evidence is listed, so what is referred to is not there
        untestable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: ⟦E-1⟧}]}
          evidence: []
      - name: an answer without evidence is for another rule
        not_applicable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: []}
          evidence:
            - {id: E-1, kind: survey, location: office, dated: 2026-09-01, shows: practice}
      - name: age is measured on the day on which the audit was completed, however late it is checked
        as_of: 2027-03-01
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-10-02, shows: practice}
      - name: what came after the audit shows nothing of it, though it is past by the day of the check
        as_of: 2027-03-01
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-10-03, shows: practice}
      - name: since the last return, and more than 24 months old
        not_met: |
          audit: {completed_on: 2026-10-02, first_return: false, previous_submitted_on: 2023-11-18}
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-06-03, shows: practice}
      - name: practice of years ago, and minutes of this year
        not_met: |
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-survey}, {ref: E-minutes}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2021-05-01, shows: practice}
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
      - name: that nothing shows practice is said by another rule
        not_met: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-minutes}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2021-09-01, shows: implementation}
      - name: a policy alone, whatever it says that it shows, is said by another rule
        not_met: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2021-09-01, shows: arrangement}
      - name: a survey of this year that saw records alone does not make up for practice of years ago
        not_met: |
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-old}, {ref: E-survey}]}
          evidence:
            - {id: E-old, kind: survey, location: office, dated: 2021-05-01, shows: practice}
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: implementation}
      - name: nor does a contract of this year, whatever it says that it shows
        not_met: |
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-old}, {ref: E-contract}]}
          evidence:
            - {id: E-old, kind: survey, location: office, dated: 2021-05-01, shows: practice}
            - {id: E-contract, kind: contract, location: office, dated: 2026-09-01, shows: practice}
      - name: what came of it for children is more than practice
        met: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: impact}

"""#),
    File(
      "rules/evidence/overstretched-document.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/overstretched-document
    title: one document stands for many criteria and never says where in it
    duty: good_practice
    severity: info
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Evidence is to be detailed enough for a reviewer to find quickly what is meant. A handbook that stands for eight criteria or more
      does not, unless each answer says which part of it. This is advice.
    for_each:
      - >-
        bareReferences in [answers.map(answer, answer.evidence.map(cited, has(cited.section) ? '' : '|' + cited.ref + '|').join('')).join('')]
      - item in evidence
    define:
      bare: standingOnTheWholeOf(item)
    require: >-
      size(bareReferences.split('|' + item.id + '|')) <= parameters.overstretched_criteria
      || size(standingOnTheWholeOf(item)) < parameters.overstretched_criteria
    at: item.id
    also_at:
      - {each: answer in bare, at: answer.criterion, label: the whole of it}
    label: for {size(bare)} criteria
    message: >-
      {item.id} stands for {size(bare)} criteria without a page or chapter: {bare.map(answer, answer.criterion).join(', ')}
    help: write in `section`, beside `ref`, the pages, rows or chapter that each answer relies on
    ask: Which parts of {item.id} show what?
    examples:
      - name: for eight criteria
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "1.1", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.2", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.4", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.6", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.7", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.8", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "2.1", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "2.4", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "3.1", rating: good, evidence: [{ref: E-handbook, section: page 3}, {ref: E-log}]}
          evidence:
            - {id: ⟦E-handbook⟧, title: Staff handbook, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
      - name: for nine criteria
        not_met: |
          answers:
            - {criterion: "1.1", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.2", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.4", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.6", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.7", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.8", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "2.1", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "2.4", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "3.1", rating: good, evidence: [{ref: E-log}, {ref: E-handbook}]}
          evidence:
            - {id: ⟦E-handbook⟧, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
      - name: for seven criteria, and for one by its page
        met: |
          answers:
            - {criterion: "1.1", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.2", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.4", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.6", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.7", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "1.8", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "2.1", rating: good, evidence: [{ref: E-handbook}]}
            - {criterion: "3.1", rating: good, evidence: [{ref: E-handbook, section: page 3}]}
            - {criterion: "3.6", rating: good}
          evidence:
            - {id: E-handbook, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: the answers are blank
        untestable: |
          ⟦answers⟧:
          evidence:
            - {id: E-handbook, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}

"""#),
    File(
      "rules/evidence/policy-not-in-force.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/policy-not-in-force
    title: an outstanding rating relies on a policy that is not in force
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: meaning of "outstanding" and of "good", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Good allows a policy that is developed and due to be implemented; outstanding does not, for nobody can work by a policy that is
      a draft, has not taken effect, was withdrawn or is overdue for review. What counts is the day on which the audit was completed.
    for_each: [answer in answers, cited in answer.evidence]
    define:
      versions: policiesBehind(record(cited.ref))
      used: first(versions)
    applies_when: >-
      answer.rating == 'outstanding' && record(cited.ref).kind == 'policy' && size(versions) > 0
    require: versions.exists(policy, inForce(policy))
    at: cited.ref
    also_at:
      - {at: used.status, label: "{used.status}"}
      - {at: used.effective_from, label: takes effect here}
      - {at: used.review_due, label: to be reviewed by here}
    label: not in force on {reference_date}
    message: >-
      outstanding on {answer.criterion} relies on {cited.ref}, {used.status == 'draft' ? 'which was a draft' : used.status ==
      'withdrawn' ? 'which was withdrawn' : used.review_due < reference_date ? 'which was due for review on ' + string(used.review_due)
      : 'which had not taken effect'} when the audit was completed
    message_for_many: "{count} times an outstanding rating relies on a policy that was not in force when the audit was completed"
    help: have the policy approved or reviewed and put into effect, or rate it good, which allows a policy still to be implemented
    ask: Which policy do staff work by for {answer.criterion}?
    supports_at_most: good
    roll_up: return
    examples:
      - name: approved, in effect and in date
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: approved, effective_from: 2026-10-02, review_due: 2026-10-02}
      - name: a draft
        severity: error
        supports: good
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-policy⟧}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: draft, effective_from: 2026-09-01, review_due: 2027-09-01}
      - name: withdrawn
        not_met: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-policy⟧, section: page 3}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: withdrawn, effective_from: 2026-09-01, review_due: 2027-09-01}
      - name: overdue since the day before the audit was completed
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-policy⟧}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: approved, effective_from: 2025-09-01, review_due: 2026-10-01}
      - name: takes effect the day after the audit was completed
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-policy⟧}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: approved, effective_from: 2026-10-03, review_due: 2027-09-01}
      - name: it takes effect with its approval where nothing else is said
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-policy⟧}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: approved, approved_on: 2026-10-03, review_due: 2027-09-01}
      - name: approved before and in effect later
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-policy⟧}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: approved, approved_on: 2026-09-01, effective_from: 2027-01-01,
               review_due: 2027-09-01}
      - name: the evidence names the policy by its key
        not_met: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-policy⟧}]}
          evidence:
            - {id: E-policy, title: How we recruit, policy: safer_recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: child_protection, title: How we recruit, status: approved, effective_from: 2026-09-01, review_due: 2027-09-01}
            - {key: safer_recruitment, title: Safer recruitment, status: draft, effective_from: 2026-09-01, review_due: 2027-09-01}
      - name: an older version was withdrawn
        met: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: withdrawn, effective_from: 2024-09-01, review_due: 2025-09-01}
            - {key: safer_recruitment, title: Safer recruitment, status: approved, effective_from: 2025-09-01, review_due: 2027-09-01}
      - name: good allows a policy that is still to be implemented
        not_applicable: |
          answers:
            - {criterion: "6.1", rating: good, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: draft, effective_from: 2027-09-01, review_due: 2028-09-01}
      - name: a policy that is not in the register, and one without a title
        not_applicable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}, {ref: E-other}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
            - {id: E-other, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: child_protection, title: Child protection, status: draft, review_due: 2027-09-01}
            - {key: low_level_concerns, status: draft, review_due: 2027-09-01}
      - name: what is no policy has the title of one
        not_applicable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, title: Safer recruitment, kind: audit, location: office, dated: 2026-09-01, shows: practice}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: draft, review_due: 2027-09-01}
      - name: nobody wrote whether it is approved
        untestable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, ⟦status⟧: , effective_from: 2026-09-01, review_due: 2027-09-01}
      - name: nobody wrote when it is to be reviewed
        untestable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: approved, effective_from: 2026-09-01, ⟦review_due⟧: }
      - name: the register is blank
        untestable: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          ⟦policies⟧:
      - name: it fell due for review after the audit, which is checked later
        as_of: 2027-03-01
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: approved, effective_from: 2026-09-01, review_due: 2026-12-01}
      - name: it took effect after the audit, which is checked later
        as_of: 2027-03-01
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: ⟦E-policy⟧}]}
          evidence:
            - {id: E-policy, title: Safer recruitment, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
          policies:
            - {key: safer_recruitment, title: Safer recruitment, status: approved, effective_from: 2026-12-01, review_due: 2027-12-01}

"""#),
    File(
      "rules/evidence/repeated-text.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/repeated-text
    title: three answers or more say nearly the same
    duty: tool
    severity: warning
    sources:
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Each criterion asks for something of its own. A text that serves for three of them says what is true everywhere, and so
      little of any. Texts of fewer than 25 words are left alone, for there are not many ways to put them.
    for_each: >-
      group in nearDuplicates(answers.filter(answer, has(answer.summary) && size(answer.summary) - size(answer.summary.replace(' ', ''))
      >= parameters.repeated_words - 1),
      'summary', parameters.repeated_likeness)
    require: size(group) < parameters.repeated_answers
    at: group[0].summary
    also_at:
      - {each: "answer in group.filter(answer, answer.criterion != group[0].criterion)", at: answer.summary, label: and here}
    label: said here first
    message: "{size(group)} answers say nearly the same: {group.map(answer, answer.criterion).join(', ')}"
    help: say of each criterion what is done for it, and how that is known
    ask: What is done for each of {group.map(answer, answer.criterion).join(', ')} in particular?
    examples:
      - name: the same for three criteria
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "1.4", rating: requires_improvement, summary: ⟦"The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes"⟧}
            - {criterion: "1.5", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes"}
            - {criterion: "1.6", rating: requires_improvement, summary: "Another text of its own."}
            - {criterion: "1.7", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes"}
      - name: the same for four criteria
        not_met: |
          answers:
            - {criterion: "1.4", rating: requires_improvement, summary: ⟦"The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes"⟧}
            - {criterion: "1.5", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes"}
            - {criterion: "1.6", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes"}
            - {criterion: "1.7", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes"}
      - name: a few words changed
        not_met: |
          answers:
            - criterion: "1.4"
              rating: requires_improvement
              summary: ⟦"The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes down what will be done next and by whom and when, and she looks again at the end of the week and tells the head on Friday"⟧
            - {criterion: "1.5", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes down what will be done next and by whom and when, and she looks again at the end of the week and tells the head on Monday"}
            - {criterion: "1.6", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes down what will be done next and by whom and when, and she looks again at the end of the week and tells the chair"}
      - name: the same for two criteria
        met: |
          answers:
            - {criterion: "1.4", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes down what will be done next and by whom"}
            - {criterion: "1.5", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes down what will be done next and by whom"}
            - {criterion: "1.6", rating: requires_improvement, summary: "Another text of its own."}
      - name: short texts, and an answer without one
        met: |
          answers:
            - {criterion: "1.7", rating: requires_improvement}
            - {criterion: "1.3", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes down what will be done next and by whom"}
            - {criterion: "1.8", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she writes down what will be done next and by whom"}
            - {criterion: "1.4", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she"}
            - {criterion: "1.5", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she"}
            - {criterion: "1.6", rating: requires_improvement, summary: "The deputy reads every log entry on the day it is made and asks the class teacher what was seen and said, and she"}

"""#),
    File(
      "rules/evidence/shows-implausible.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/shows-implausible
    title: evidence is said to show more than its kind can
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: meaning of the ratings, verified: true}
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A policy says what is arranged; it cannot show that it happens or that it helps a child. The word in `shows` does not change
      that: what decides is the kind of the evidence.
    for_each: item in evidence
    applies_when: has(item.shows)
    require: evidence_kinds.exists(level, level.kind == item.kind && item.shows <= level.highest)
    at: item.shows
    also_at:
      - {at: item.kind, label: "{first(evidence_kinds.filter(level, level.kind == item.kind)).phrase}"}
    label: more than this kind can show
    message: >-
      a {item.kind} cannot show {item.shows}: {item.id} shows
      {first(evidence_kinds.filter(level, level.kind == item.kind)).highest} at most
    help: write what it shows, and add what you have seen in practice as evidence of its own
    ask: What was seen in practice, beside {item.id}?
    examples:
      - name: a policy shows an arrangement
        met: |
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: a policy cannot show that something is done
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: ⟦implementation⟧}
      - name: a policy cannot show impact
        not_met: |
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: ⟦impact⟧}
      - name: a plan shows intent
        met: |
          evidence:
            - {id: E-plan, kind: plan, location: office, dated: 2026-09-01, shows: intent}
      - name: a plan is no arrangement yet
        not_met: |
          evidence:
            - {id: E-plan, kind: plan, location: office, dated: 2026-09-01, shows: ⟦arrangement⟧}
      - name: a log shows that something was done
        met: |
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
      - name: a log alone does not show that it was done well
        not_met: |
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: ⟦practice⟧}
      - name: a survey can show impact
        met: |
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: impact}
      - name: nobody wrote what kind of evidence it is
        untestable: |
          evidence:
            - {id: ⟦E-policy⟧, location: office, dated: 2026-09-01, shows: impact}
      - name: it claims no level
        not_applicable: |
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01}
      - name: a survey that shows less than it could
        met: |
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice}
      - name: an audit, case files, an inspection and an observation can show impact
        met: |
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: impact}
            - {id: E-files, kind: casefile, location: office, dated: 2026-09-01, shows: impact}
            - {id: E-inspection, kind: inspection, location: office, dated: 2026-09-01, shows: impact}
            - {id: E-observation, kind: observation, location: office, dated: 2026-09-01, shows: impact}

"""#),
    File(
      "rules/evidence/silent-log.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/silent-log
    title: a large organisation has logged neither an allegation nor a low-level concern
    criterion: low_level_concerns
    duty: good_practice
    severity: info
    sources:
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      That nothing is logged may mean that nothing happened, or that nobody felt able to say so. It is no proof of either, and no
      fault: it is a question, asked where many people work and allegation management is rated outstanding.
    define:
      staff: numberOfStaff()
    applies_when: >-
      answers.exists(answer, has(answer.rating) && answer.rating == 'outstanding' && resolved(answer.criterion)
      && record(answer.criterion).standard == 7)
      && staff > parameters.large_organisation_staff
    require: allegations.exists(entry, entry.kind in ['allegation', 'low_level_concern'])
    at: allegations
    label: neither an allegation nor a low-level concern
    message: >-
      with {staff} staff and an outstanding rating in standard 7, neither an allegation nor a low-level concern is logged
    help: ask staff whether they would share a concern, and how; record what they say as evidence
    ask: How do you know that staff share concerns, when none has been logged?
    examples:
      - name: nothing is logged among 51 staff
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 3}
          answers:
            - {criterion: "7.1", rating: outstanding}
          allegations: ⟦[]⟧
      - name: complaints are something else
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 3}
          answers:
            - {criterion: "6.1", rating: good}
            - {criterion: "7.6", rating: outstanding}
          ⟦allegations⟧:
            - {id: A, kind: complaint, received_on: 2026-04-02}
      - name: a low-level concern is logged
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 3}
          answers:
            - {criterion: "7.6", rating: outstanding}
          allegations:
            - {id: A, kind: low_level_concern, received_on: 2026-04-02}
      - name: an allegation is logged
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 3}
          answers:
            - {criterion: "7.6", rating: outstanding}
          allegations:
            - {id: A, kind: allegation, received_on: 2026-04-02}
      - name: in a small organisation nothing is to be expected
        not_applicable: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          answers:
            - {criterion: "7.6", rating: outstanding}
          allegations: []
      - name: good claims less, and another standard does not rest on the log
        not_applicable: |
          organisation: {employees: 40, volunteers: 8, apprentices: 3}
          answers:
            - {criterion: "7.6", rating: good}
            - {criterion: "7.5", rating: }
            - {criterion: "7.77", rating: outstanding}
            - {criterion: "6.1", rating: outstanding}
          allegations: []
      - name: nothing is recorded
        untestable: |
          organisation: {employees: 40, volunteers: 8, apprentices: 3}
          answers:
            - {criterion: "7.6", rating: outstanding}
          ⟦allegations⟧:
      - name: nobody wrote how many volunteers there are
        untestable: |
          organisation: {employees: 60, ⟦volunteers⟧: , apprentices: 3}
          answers:
            - {criterion: "7.6", rating: outstanding}
          allegations: []
      - name: in a tiny one neither
        not_applicable: |
          organisation: {employees: 3, volunteers: 0, apprentices: 0}
          answers:
            - {criterion: "7.6", rating: outstanding}
          allegations: []

"""#),
    File(
      "rules/evidence/single-kind.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/single-kind
    title: an outstanding rating rests on evidence of one kind alone
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: meaning of "outstanding", verified: true}
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      To demonstrate something fully is to show it from more than one side: what is arranged or recorded, and what was seen when
      somebody looked. Two surveys can share one mistake; a survey and a sample of files hardly do.
    for_each: answer in answers
    applies_when: answer.rating == 'outstanding' && size(answer.evidence) > 0 && known(evidence)
    require: >-
      answer.evidence.exists(item, record(item.ref).kind != record(answer.evidence[0].ref).kind)
    at: answer.rating
    also_at:
      - {each: item in answer.evidence, at: item.ref, label: "{record(item.ref).kind}"}
    label: claims what can be fully demonstrated
    message: >-
      outstanding on {answer.criterion} rests on evidence of one kind alone ({record(answer.evidence[0].ref).kind})
    help: add evidence of another kind, such as records beside an observation, or rate it good
    ask: What else shows that {answer.criterion} is outstanding?
    supports_at_most: good
    unless_failed: [evidence/no-practice-shown]
    examples:
      - name: records, and somebody who looked
        met: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-minutes}, {ref: E-audit}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: one item
        severity: warning
        supports: good
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "1.4", rating: ⟦outstanding⟧, evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: two surveys
        not_met: |
          answers:
            - {criterion: "1.4", rating: ⟦outstanding⟧, evidence: [{ref: E-staff}, {ref: E-parents}]}
          evidence:
            - {id: E-staff, kind: survey, location: office, dated: 2026-09-01, shows: practice}
            - {id: E-parents, kind: survey, location: office, dated: 2026-09-01, shows: impact}
      - name: policies alone are said by another rule
        not_met: |
          answers:
            - {criterion: "6.1", rating: outstanding, evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: good is not asked
        not_applicable: |
          answers:
            - {criterion: "1.4", rating: good, evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: an answer without evidence is for another rule
        not_applicable: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: []}
      - name: nobody wrote what kind of evidence it is
        untestable: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-audit}]}
          evidence:
            - {id: ⟦E-audit⟧, location: office, dated: 2026-09-01, shows: practice}
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-1}]}
          ⟦evidence⟧:
      - name: that nothing shows practice is said by another rule
        not_met: |
          answers:
            - {criterion: "1.4", rating: outstanding, evidence: [{ref: E-minutes}]}
          evidence:
            - {id: E-minutes, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}

"""#),
    File(
      "rules/evidence/thin-survey.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/thin-survey
    title: a survey was answered by few, or does not say by how many
    duty: good_practice
    severity: info
    sources:
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      What a survey shows depends on how many answered and how many could have. Where everyone of a small group answered, it is not
      thin. This is a prompt.
    for_each: item in evidence
    applies_when: item.kind == 'survey'
    require: >-
      has(item.reached) && has(item.population)
      && (item.reached >= parameters.least_survey_answers || item.reached == item.population)
    at: "!has(item.reached) ? item.reached : !has(item.population) ? item.population : item.reached"
    label: "{has(item.reached) && has(item.population) ? 'of ' + string(item.population) : 'how many of how many?'}"
    message: >-
      {has(item.reached) && has(item.population) ? 'the survey ' + item.id + ' was answered by ' + string(item.reached) + ' of ' +
      string(item.population) : 'the survey ' + item.id + ' does not say how many answered, or out of how many'}
    help: write in `reached` how many answered and in `population` how many were asked; ask more people where few did
    ask: How many answered {item.id}, out of how many?
    examples:
      - name: five of many
        met: |
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice, reached: 5, population: 40}
      - name: four of many
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice, reached: ⟦4⟧, population: 40}
      - name: all three families of a childminder
        setting: early_years
        met: |
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice, reached: 3, population: 3}
      - name: two of three
        not_met: |
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice, reached: ⟦2⟧, population: 3}
      - name: nobody wrote how many answered
        not_met: |
          evidence:
            - {id: ⟦E-survey⟧, kind: survey, location: office, dated: 2026-09-01, shows: practice, population: 40}
      - name: nobody wrote how many were asked
        not_met: |
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice, reached: 31, ⟦population⟧: }
      - name: a sample of files is no survey
        not_applicable: |
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice, reached: 2, population: 40}
      - name: nobody wrote what kind of evidence it is
        untestable: |
          evidence:
            - {id: ⟦E-survey⟧, location: office, dated: 2026-09-01, shows: practice, reached: 2, population: 40}
      - name: more than five of many
        met: |
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice, reached: 31, population: 40}

"""#),
    File(
      "rules/evidence/undated.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/undated
    title: evidence has no date
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Without a date nobody can tell whether evidence shows how things are now. It counts for no rating that needs evidence of this
      cycle.
    for_each: item in evidence
    require: has(item.dated)
    at: item.dated
    label: no date
    message: "evidence {item.id} has no date"
    help: write in `dated` the day of the document, or of what it records, like 2026-09-25
    ask: From when is {item.id}?
    examples:
      - name: a date is there
        met: |
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
      - name: the key is missing
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          evidence:
            - {id: ⟦E-log⟧, kind: record, location: office, shows: implementation}
      - name: the value is blank
        not_met: |
          evidence:
            - {id: E-log, kind: record, location: office, ⟦dated⟧: , shows: implementation}
      - name: a date that cannot be read
        untestable: |
          evidence:
            - {id: E-log, kind: record, location: office, dated: last autumn, shows: implementation}

"""#),
    File(
      "rules/evidence/unexplained-rise.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/unexplained-rise
    title: a rating rose sharply since the last return, and no evidence is dated since
    duty: good_practice
    severity: warning
    sources:
      - {document: compact_audit, place: meaning of the ratings, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      What was inadequate at the last return and is good now has changed, and a change leaves something that shows it. Evidence that
      was there at the last return was weighed then. It may be that the rating was too low before, and then it helps to say so.
    inputs: [previous]
    for_each: answer in answers
    define:
      lastDay: >-
        has(previous.audit.completed_on) ? previous.audit.completed_on
        : has(previous.audit.submitted_on) ? previous.audit.submitted_on : audit.previous_submitted_on
      before: previous.answers.filter(last, answersTheSame(last, answer))
    applies_when: >-
      resolved(answer.criterion) && rating_rises.exists(rise, answer.rating in rise.to
      && previous.answers.exists(last, answersTheSame(last, answer) && has(last.rating) && last.rating == rise.from))
    require: >-
      answer.evidence.exists(item, lastDay < record(item.ref).dated && record(item.ref).dated <= reference_date)
    at: answer.rating
    also_at:
      - each: last in before
        at: last.rating
        label: "{last.rating} in the return of {lastDay}"
      - each: item in answer.evidence
        at: record(item.ref).dated
        label: dated {record(item.ref).dated}
    label: "{first(before).rating} at the last return"
    message: >-
      {answer.criterion} rose from {first(before).rating} to {answer.rating} since the return of {lastDay}, and nothing that is dated
      since shows it
    help: >-
      add evidence from after {lastDay} that shows what changed, or say in `summary` why the rating was too low before, or rate it
      as what the evidence shows
    ask: What changed on {answer.criterion} since {lastDay}, and what shows it?
    unless_failed: [evidence/none, evidence/out-of-cycle]
    examples:
      - name: evidence from the day after the last audit was completed
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.2", rating: inadequate}
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: good, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-10-03, shows: practice}
      - name: evidence that was there when the last audit was completed
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦inadequate⟧}
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦good⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-10-02, shows: practice}
      - name: from requires improvement to outstanding
        previous: |
          audit: {completed_on: 2025-03-01}
          answers:
            - {criterion: "4.1", rating: inadequate}
            - {criterion: "4.2", rating: ⟦requires_improvement⟧}
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦outstanding⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2025-02-03, shows: practice}
      - name: one item from since is enough
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.2", rating: requires_improvement}
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-old}, {ref: E-survey}]}
          evidence:
            - {id: E-old, kind: survey, location: office, dated: 2023-05-01, shows: practice}
            - {id: E-survey, kind: survey, location: office, dated: 2026-10-02, shows: practice}
      - name: what is dated after this audit shows nothing of it
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.2", rating: inadequate}
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦good⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-10-03, shows: practice}
      - name: what is dated after this audit shows nothing of it, though it is past by the day of the check
        as_of: 2027-03-01
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.2", rating: inadequate}
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦good⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2026-10-03, shows: practice}
      - name: nothing of this cycle at all is for another rule
        previous: |
          audit: {completed_on: 2023-10-02}
          answers:
            - {criterion: "4.2", rating: inadequate}
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2023-05-01, shows: practice}
      - name: a rise of one grade
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.2", rating: requires_improvement}
            - {criterion: "4.1", rating: good}
            - {criterion: "5.1", rating: inadequate}
        not_applicable: |
          answers:
            - {criterion: "4.2", rating: good, evidence: []}
            - {criterion: "4.1", rating: outstanding, evidence: []}
            - {criterion: "5.1", rating: requires_improvement, evidence: []}
      - name: another criterion was inadequate
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.1", rating: inadequate}
            - {criterion: "4.2", rating: not_applicable}
        not_applicable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: []}
      - name: the criterion was not in the last return, or had no rating there
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {rating: inadequate}
            - {criterion: "99.9", rating: inadequate}
            - {criterion: "4.2", rating: }
        not_applicable: |
          answers:
            - {criterion: "4.2", rating: outstanding, evidence: []}
      - name: a number that is none in this setting, and was one in that of the last return
        setting: early_years
        previous: |
          organisation: {setting: education}
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "2.5", rating: inadequate}
        not_applicable: |
          answers:
            - {criterion: "2.5", rating: good, evidence: []}
      - name: a rating now that nobody has filled in
        previous: |
          answers:
            - {criterion: "4.2", rating: inadequate}
        untestable: |
          answers:
            - {criterion: "4.2", ⟦rating⟧: , evidence: []}
      - name: the evidence has no date
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.2", rating: inadequate}
        untestable: |
          answers:
            - {criterion: "4.2", rating: good, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, ⟦dated⟧: , shows: practice}
      - name: the last return was never dated but by its submission
        previous: |
          audit: {completed_on: , submitted_on: 2024-10-12}
          answers:
            - {criterion: "4.2", rating: inadequate}
        not_met: |
          audit: {first_return: false, previous_submitted_on: 2024-01-01, completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: ⟦good⟧, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-10-12, shows: practice}
      - name: the last return has no date, and this one has that of its submission
        previous: |
          audit: {completed_on: }
          answers:
            - {criterion: "4.2", rating: inadequate}
        met: |
          audit: {first_return: false, previous_submitted_on: 2024-10-12, completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: good, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-10-13, shows: practice}
      - name: nothing says when the last return was
        previous: |
          audit: {completed_on: }
          answers:
            - {criterion: "4.2", rating: inadequate}
        untestable: |
          audit: {first_return: , ⟦previous_submitted_on⟧: , completed_on: 2026-10-02}
          answers:
            - {criterion: "4.2", rating: good, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-survey, kind: survey, location: office, dated: 2024-10-13, shows: practice}
      - name: the last return has no answers
        previous: |
          answers:
        untestable: |
          answers:
            - {criterion: "4.2", rating: good, evidence: []}
      - name: an answer without any evidence is for another rule
        previous: |
          audit: {completed_on: 2024-10-02}
          answers:
            - {criterion: "4.2", rating: inadequate}
        not_met: |
          answers:
            - {criterion: "4.2", rating: good, evidence: []}

"""#),
    File(
      "rules/evidence/unknown-reference.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/unknown-reference
    title: an answer refers to evidence that is not there
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: An answer that points to nothing is an answer without evidence. Most often it is a slip of the pen in the id.
    for_each: [answer in answers, item in answer.evidence]
    applies_when: known(evidence)
    require: resolved(item.ref)
    at: item.ref
    label: no evidence has this id
    message: "{answer.criterion} refers to `{item.ref}`, which is not the id of any evidence"
    help: >-
      write the id as it stands under `evidence`, or add the evidence there{nearest(item.ref, evidence.map(known, has(known.id),
      known.id)).map(id, '; did you mean `' + id + '`?').join('')}
    blocks_submission: true
    examples:
      - name: the evidence is there
        met: |
          answers:
            - {criterion: "5.11", rating: good, evidence: [{ref: E-first-aid-certs}]}
          evidence:
            - {id: E-first-aid-certs, kind: training, location: office, dated: 2026-09-01, shows: implementation}
      - name: the last letter is missing
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          answers:
            - {criterion: "5.11", rating: good, evidence: [{ref: ⟦E-first-aid-cert⟧}]}
          evidence:
            - {id: E-first-aid-certs, kind: training, location: office, dated: 2026-09-01, shows: implementation}
      - name: there is no evidence at all
        not_met: |
          answers:
            - criterion: "5.6"
              rating: good
              evidence:
                - ref: ⟦E-course⟧
                  section: page 2
          evidence: []
      - name: the list of evidence is blank
        untestable: |
          answers:
            - {criterion: "5.6", rating: good, evidence: [{ref: E-course}]}
          ⟦evidence⟧:
      - name: the reference is blank
        untestable: |
          answers:
            - {criterion: "5.6", rating: good, evidence: [{⟦ref⟧: , section: page 2}]}
      - name: an answer without a rating refers to what is not there
        not_met: |
          answers:
            - {criterion: "5.6", rating: , evidence: [{ref: ⟦E-course⟧}]}
          evidence: []

"""#),
    File(
      "rules/evidence/vague-claim.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/vague-claim
    title: a claim says nothing that can be followed up
    duty: tool
    severity: info
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A phrase such as "robust" or "in place" would fit any organisation. A date, a figure or the name of a document in the same
      sentence says what is meant, and lets a reviewer follow it up. This is a prompt and no fault, so it is told as information.
    for_each:
      - answer in answers
      - >-
        sentence in !has(answer.summary) ? [] : !saysSomething(answer.summary) ? [answer.summary]
        : size(answer.summary.mentions(vague_phrases.map(entry, entry.phrase))) == 0 ? [] : sentences(answer.summary)
    define:
      vague: sentence.mentions(vague_phrases.map(entry, entry.phrase))
      words: first(vague + [sentence])
    applies_when: answer.rating in parameters.evidenced_ratings && (size(vague) > 0 || !saysSomething(sentence))
    require: givesFact(sentence)
    at: words
    label: would fit any organisation
    message: "{answer.rating} on {answer.criterion} is put as \"{words}\", without a date, a figure or a document"
    help: say what was done, when and how often, or name the document that shows it
    ask: What stands behind "{words}" on {answer.criterion}, and since when?
    unless_failed: [evidence/none, evidence/only-policy]
    roll_up: return
    message_for_many: "{count} sentences claim something without a date, a figure or a document"
    examples:
      - name: a rating without evidence is said by another rule
        not_met: |
          answers:
            - {criterion: "1.5", rating: good, summary: Our systems are robust.}
      - name: policies alone are said by another rule
        not_met: |
          answers:
            - {criterion: "1.5", rating: outstanding, summary: Our systems are robust., evidence: [{ref: E-policy}]}
          evidence:
            - {id: E-policy, title: Safety policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      - name: a phrase and nothing else
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "1.5", rating: good, summary: Our systems are ⟦robust⟧ and known to all., evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, title: Yearly audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: another spelling, over two lines
        not_met: |
          answers:
            - criterion: "1.5"
              rating: outstanding
              evidence: [{ref: E-audit}]
              summary: >-
                We looked at 12 files in March. Training is ⟦up-to-
                Date⟧ for everyone.
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: impact}
      - name: the figure stands in another sentence
        not_met: |
          answers:
            - {criterion: "1.5", rating: good, summary: "It was looked at by 2 people, e.g. the head. Checks are ⟦ongoing⟧.", evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, title: Yearly audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: a figure
        met: |
          answers:
            - {criterion: "1.5", rating: good, summary: Checks are ongoing and were made in 12 files., evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: a month
        met: |
          answers:
            - {criterion: "1.5", rating: good, summary: The new rota is in place since January., evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: the title of a document
        met: |
          answers:
            - {criterion: "1.5", rating: good, summary: "The yearly audit found robust practice.", evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-note, kind: record, location: office, dated: 2026-09-01, shows: implementation}
            - {id: E-audit, title: Yearly audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: the id of a document
        met: |
          answers:
            - {criterion: "1.5", rating: good, summary: "E-audit found robust practice.", evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: there is no list of evidence to name a document of
        not_met: |
          answers:
            - {criterion: "1.5", rating: good, summary: Our systems are ⟦robust⟧., evidence: [{ref: E-audit}]}
      - name: a sentence that says what was done
        not_applicable: |
          answers:
            - {criterion: "1.5", rating: good, summary: The deputy asks three children each week., evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: a phrase inside another word is none
        not_applicable: |
          answers:
            - {criterion: "1.5", rating: good, summary: Placed in places where children look., evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: a rating that claims nothing
        not_applicable: |
          answers:
            - {criterion: "1.5", rating: requires_improvement, summary: Systems are not yet embedded.}
      - name: a number in words
        met: |
          answers:
            - {criterion: "1.5", rating: good, summary: Checks are ongoing and were made in Twelve files., evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: a title that says nothing names no document
        not_met: |
          answers:
            - {criterion: "1.5", rating: good, summary: Checks are ⟦ongoing⟧ and x., evidence: [{ref: E-audit}]}
            - {criterion: "1.6", rating: good, summary: Training is ⟦up to date⟧ or tbc., evidence: [{ref: E-log}]}
          evidence:
            - {id: E-audit, title: x, kind: audit, location: office, dated: 2026-09-01, shows: practice}
            - {id: E-log, title: TBC, kind: record, location: office, dated: 2026-09-01, shows: practice}
      - name: a title that begins with such a word names one
        met: |
          answers:
            - {criterion: "1.5", rating: good, summary: Checks are ongoing by the pending list., evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, title: Pending list, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: where a document is kept does not name it
        not_met: |
          answers:
            - {criterion: "1.5", rating: good, summary: Checks in the office are ⟦ongoing⟧., evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, title: Yearly audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}
      - name: a word or a sign that holds the place of a summary
        not_met: |
          answers:
            - {criterion: "1.5", rating: good, summary: ⟦To follow.⟧, evidence: [{ref: E-audit}]}
            - {criterion: "1.6", rating: good, summary: ⟦'-'⟧, evidence: [{ref: E-audit}]}
            - {criterion: "1.7", rating: good, summary: ⟦x⟧, evidence: [{ref: E-audit}]}
          evidence:
            - {id: E-audit, kind: audit, location: office, dated: 2026-09-01, shows: practice}

"""#),
    File(
      "rules/evidence/wording-contradicts-rating.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: evidence/wording-contradicts-rating
    title: a summary says that something is not finished, and the rating says that it is
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: meaning of the ratings, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The ratings say in words how far a policy has got: being developed is requires improvement; developed and due to be implemented
      is good. Where the summary uses such words, the rating cannot be higher. A sentence that tells of what is past, denied, supposed
      or somebody else's is left alone.
    for_each:
      - answer in answers
      - >-
        sentence in !has(answer.summary) || size(answer.summary.mentions(unfinished_wordings.map(row, row.phrase))
        + answer.summary.mentions(unused_wordings.map(row, row.phrase))) == 0 ? [] : sentences(answer.summary)
    define:
      unmade: sentence.mentions(unfinished_wordings.map(row, row.phrase))
      unused: sentence.mentions(unused_wordings.map(row, row.phrase))
      tooHigh: "answer.rating == 'outstanding' ? unmade + unused : unmade"
    applies_when: answer.rating in parameters.evidenced_ratings && size(tooHigh) > 0
    require: size(sentence.mentions(settled_phrases.map(row, row.phrase))) > 0
    at: first(tooHigh)
    also_at:
      - {at: answer.rating, label: claims more}
    label: "{size(unmade) > 0 ? 'not yet made' : 'not yet in use'}"
    message: >-
      {answer.rating} on {answer.criterion}, and the summary says "{first(tooHigh)}", which goes with {size(unmade) > 0 ?
      'requires improvement' : 'good'} at most
    help: rate it by what is done today and plan the rest; or say in the summary what has been finished since
    ask: How far has it got for {answer.criterion}, where the summary says "{first(tooHigh)}"?
    supports_at_most: good
    examples:
      - name: being developed, and outstanding
        severity: warning
        supports: good
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "6.1", rating: outstanding, summary: We keep a list. A policy for visitors is ⟦being developed⟧.}
      - name: being developed, and good
        not_met: |
          answers:
            - {criterion: "6.1", rating: good, summary: A policy for visitors is ⟦Being Developed⟧.}
      - name: due to be implemented, and outstanding
        not_met: |
          answers:
            - {criterion: "6.1", rating: outstanding, summary: "The new form is agreed and ⟦due to be implemented⟧ in January."}
      - name: due to be implemented goes with good
        not_applicable: |
          answers:
            - {criterion: "6.1", rating: good, summary: The new form is agreed and due to be implemented in January.}
      - name: being developed goes with requires improvement
        not_applicable: |
          answers:
            - {criterion: "6.1", rating: requires_improvement, summary: A policy for visitors is being developed.}
      - name: what was being developed is finished
        met: |
          answers:
            - {criterion: "6.1", rating: outstanding, summary: "The policy was being developed until May."}
      - name: no such words, and no summary
        not_applicable: |
          answers:
            - {criterion: "6.1", rating: outstanding, summary: All appointments since May were checked by two people.}
            - {criterion: "6.2", rating: outstanding}
      - name: both in one sentence
        not_met: |
          answers:
            - {criterion: "6.1", rating: outstanding, summary: "The form is due to be implemented, and its guide is ⟦being developed⟧."}
      - name: nobody wrote a rating, which is for another rule
        untestable: |
          answers:
            - {criterion: "6.1", ⟦rating⟧: , summary: A policy for visitors is being developed.}

"""#),
    File(
      "rules/induction/content-missing.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: induction/content-missing
    title: an induction did not cover what was required when the person started
    criterion: induction
    duty: should
    severity: error
    sources:
      - {document: kcsie, edition: "2016", settings: [education], verified: true}
      - {document: kcsie, edition: "2018", settings: [education], verified: true}
      - {document: kcsie, edition: "2019", settings: [education], verified: false}
      - {document: kcsie, edition: "2020", settings: [education], verified: false}
      - {document: kcsie, edition: "2021", settings: [education], verified: false}
      - {document: kcsie, edition: "2022", settings: [education], verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
      - {document: eyfs, edition: "2014", settings: [early_years], verified: false}
      - {document: eyfs, edition: "2017", settings: [early_years], verified: false}
      - {document: eyfs, edition: "2021", settings: [early_years], verified: false}
      - {document: eyfs, edition: "2023", settings: [early_years], verified: false}
      - {document: eyfs, edition: January 2024, settings: [early_years], verified: false}
      - {document: eyfs, edition: November 2024, settings: [early_years], verified: false}
      - {document: eyfs, edition: "2025", settings: [early_years], verified: false}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Induction is mandatory and includes child protection responsibilities and what to do with a concern. For schools the guidance
      lists more, and the list has changed: an induction is judged by the edition of the day on which the person started.
    for_each: starter in inductions
    judged_on: starter.started_on
    require: >-
      induction_content.all(content, content.any_of.exists(item, item in starter.covered)
      || !isRequiredOf(content, starter))
    at: starter.covered
    also_at:
      - {at: starter.started_on, label: judged by what was required on this day}
    label: not all that was required
    message: "the induction {starter.id} of {starter.started_on} did not cover {missingFrom(starter).join(', nor ')}"
    help: go through it with the person now, record it in `covered`, and add it to the induction of the next starter
    ask: How was {starter.id} told of {missingFrom(starter).join(' and ')}?
    supports_at_most: requires_improvement
    examples:
      - name: all that is required of a school
        met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, works_directly_with_children: true,
               covered: [child_protection_policy, reporting_concerns, behaviour_policy, staff_behaviour_policy,
                 children_missing_education, dsl_identity, kcsie_part_one]}
      - name: the behaviour policy was forgotten
        severity: error
        supports: requires_improvement
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, works_directly_with_children: true,
               covered: ⟦[child_protection_policy, reporting_concerns, staff_behaviour_policy, children_missing_education,
                 dsl_identity, kcsie_part_one]⟧}
      - name: the condensed version was enough on 31 August 2026
        met: |
          inductions:
            - {id: N-1, started_on: 2026-08-31, works_directly_with_children: false,
               covered: [child_protection_policy, reporting_concerns, behaviour_policy, staff_behaviour_policy,
                 children_missing_education, dsl_identity, kcsie_annex_a]}
      - name: and not on 1 September 2026
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, works_directly_with_children: false,
               covered: ⟦[child_protection_policy, reporting_concerns, behaviour_policy, staff_behaviour_policy,
                 children_missing_education, dsl_identity, kcsie_annex_a]⟧}
      - name: never for those who work directly with children
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-08-31, works_directly_with_children: true,
               covered: ⟦[child_protection_policy, reporting_concerns, behaviour_policy, staff_behaviour_policy,
                 children_missing_education, dsl_identity, kcsie_annex_a]⟧}
      - name: before 3 September 2018 the behaviour policy was not on the list
        met: |
          inductions:
            - {id: N-1, started_on: 2018-09-02, works_directly_with_children: true,
               covered: [child_protection_policy, reporting_concerns, staff_behaviour_policy, dsl_role, kcsie_part_one]}
      - name: from 3 September 2018 it was
        not_met: |
          inductions:
            - {id: N-1, started_on: 2018-09-03, works_directly_with_children: true,
               covered: ⟦[child_protection_policy, reporting_concerns, staff_behaviour_policy, dsl_identity, kcsie_part_one]⟧}
      - name: what early years providers cover
        setting: early_years
        met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, works_directly_with_children: true,
               covered: [safeguarding, reporting_concerns, emergency_evacuation, health_and_safety]}
      - name: a nursery without evacuation
        setting: early_years
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, works_directly_with_children: true,
               covered: ⟦[safeguarding, reporting_concerns, health_and_safety]⟧}
      - name: a club covers what to do with a concern
        setting: small_voluntary
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, works_directly_with_children: true, covered: ⟦[safeguarding]⟧}
      - name: nothing was covered
        setting: agency
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, works_directly_with_children: true, covered: ⟦[]⟧}
      - name: nobody wrote down what was covered
        untestable: |
          inductions:
            - {id: ⟦N-1⟧, started_on: 2026-09-01, works_directly_with_children: true}
      - name: nobody wrote down when the person started
        untestable: |
          inductions:
            - {id: N-1, ⟦started_on⟧: , works_directly_with_children: true, covered: [child_protection_policy, reporting_concerns]}
      - name: the condensed version, and nobody wrote whether the person works directly with children
        untestable: |
          inductions:
            - {id: ⟦N-1⟧, started_on: 2026-08-31,
               covered: [child_protection_policy, reporting_concerns, behaviour_policy, staff_behaviour_policy,
                 children_missing_education, dsl_identity, kcsie_annex_a]}
      - name: neither Part one nor the condensed version, while that was enough
        not_met: |
          inductions:
            - {id: N-1, started_on: 2025-11-03, works_directly_with_children: false,
               covered: ⟦[child_protection_policy, reporting_concerns, behaviour_policy, staff_behaviour_policy,
                 children_missing_education, dsl_identity]⟧}
      - name: completed under an edition that came later
        met: |
          inductions:
            - {id: N-1, started_on: 2018-09-02, completed_on: 2018-09-05, works_directly_with_children: true,
               covered: [child_protection_policy, reporting_concerns, staff_behaviour_policy, dsl_role, kcsie_part_one]}
      - name: a college is held to the same as a school
        not_met: |
          organisation: {kind: college}
          inductions:
            - id: N-1
              started_on: 2026-08-31
              works_directly_with_children: true
              covered: ⟦[child_protection_policy, reporting_concerns, behaviour_policy, staff_behaviour_policy,
                children_missing_education, dsl_identity, kcsie_annex_a]⟧
      - name: started on the last day of the guidance of 2025, and judged by it
        edition: Keeping Children Safe in Education 2025
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-08-31, works_directly_with_children: true, covered: ⟦[child_protection_policy]⟧}

"""#),
    File(
      "rules/induction/late.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: induction/late
    title: an induction was completed long after the person started
    criterion: induction
    duty: good_practice
    severity: warning
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: local_procedures, place: days of an induction, verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      From the first day a child may tell the person something. Neither law nor guidance gives a number of days, so the figure is local; an
      induction that is not completed at all is another rule's.
    for_each: starter in inductions
    judged_on: starter.started_on
    define:
      deadline: plusDays(starter.started_on, parameters.induction_days)
    applies_when: has(starter.completed_on)
    require: starter.completed_on <= deadline
    at: starter.completed_on
    also_at:
      - {at: starter.started_on, label: started here}
    label: by {deadline} at the latest
    message: >-
      the induction {starter.id} was completed {daysBetween(starter.started_on, starter.completed_on)} days after the person started; the
      local figure is {parameters.induction_days}
    help: record why, and give the next starter the induction before or on the first day
    ask: Who looked after {starter.id} until the induction was completed?
    supports_at_most: good
    examples:
      - name: on the first day
        met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, completed_on: 2026-09-01}
      - name: before the first day
        met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, completed_on: 2026-08-28}
      - name: on the fourteenth day after the start
        met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, completed_on: 2026-09-15}
      - name: a day later
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        supports: good
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, completed_on: ⟦2026-09-16⟧}
      - name: not completed, which is another rule's
        not_applicable: |
          inductions:
            - {id: N-1, started_on: 2026-06-01}
      - name: nobody wrote down when the person started
        untestable: |
          inductions:
            - {id: N-1, ⟦started_on⟧: , completed_on: 2026-09-16}

"""#),
    File(
      "rules/induction/not-completed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: induction/not-completed
    title: a person has started and the induction is not completed
    criterion: induction
    duty: should
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Induction is mandatory, because from the first day a child may tell the person something. Neither law nor guidance gives a number
      of days, so a person who has started and has no date of completion is named.
    for_each: starter in inductions
    judged_on: starter.started_on
    applies_when: has(starter.completed_on) || starter.started_on <= as_of
    require: has(starter.completed_on)
    at: starter.completed_on
    also_at:
      - {at: starter.started_on, label: started here}
    label: no date of completion
    message: "the induction {starter.id} began on {starter.started_on} and has no date of completion"
    help: complete it and record the date in `completed_on`
    ask: What does {starter.id} still lack, and who looks after the person meanwhile?
    supports_at_most: requires_improvement
    examples:
      - name: completed on the first day
        met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, completed_on: 2026-09-01}
      - name: no date of completion
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        not_met: |
          inductions:
            - {id: ⟦N-1⟧, started_on: 2026-09-01}
      - name: a blank date
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, ⟦completed_on⟧: }
      - name: started today
        as_of: 2026-10-02
        not_met: |
          inductions:
            - {id: ⟦N-1⟧, started_on: 2026-10-02}
      - name: starts tomorrow
        as_of: 2026-10-02
        not_applicable: |
          inductions:
            - {id: N-1, started_on: 2026-10-03}
      - name: nobody wrote down when the person started
        untestable: |
          inductions:
            - {id: ⟦N-1⟧, post: Teaching assistant}
      - name: completed, and nobody wrote when it began
        met: |
          inductions:
            - {id: N-1, completed_on: 2026-09-01}
      - name: started between the audit and the day of the check
        as_of: 2026-10-05
        not_met: |
          audit: {completed_on: 2026-10-02}
          inductions:
            - {id: ⟦N-1⟧, started_on: 2026-10-03}
      - name: completed before the first day
        met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, completed_on: 2026-08-28}
      - name: started on the last day of the guidance of 2023, and judged by it
        edition: Working Together to Safeguard Children 2023
        not_met: |
          inductions:
            - {id: ⟦N-1⟧, started_on: 2026-03-17}

"""#),
    File(
      "rules/lead/no-deputy.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/no-deputy
    title: nobody stands in for the designated lead
    criterion: deputies_and_cover
    duty: good_practice
    severity: warning
    sources:
      - {document: peer_audits, place: cover for the designated lead, verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
      - {document: eyfs, edition: "2025", settings: [early_years], verified: false}
    settings: [education, early_years]
    status: stable
    why: >-
      Guidance leaves it to a school whether it has deputies, but asks that the lead or a deputy can be reached whenever children are
      there. One person alone is ill, on a course or on a trip some day. Nobody can stand in for themselves, and a childminder who works
      alone needs no deputy.
    for_each: wanted in required_leads
    define:
      holders: leads.filter(lead, lead.role in wanted.any_of)
    applies_when: wanted.need == 'deputy' && wanted.setting == organisation.setting
    require: >-
      leads.exists(lead, lead.role in wanted.any_of && has(lead.name)
      && !leads.exists(other, other.role == 'designated_safeguarding_lead' && has(other.name) && other.name == lead.name))
      || wanted.except_kinds.exists(kind, kind == organisation.kind)
    at: first(holders).name
    label: "{size(holders) > 0 ? 'nobody else' : 'no deputy'}"
    message: >-
      nobody {holders.exists(holder, has(holder.name)) ? 'but that lead ' : ''}is named as {wanted.title}
    help: name somebody who is trained to the same standard and is there when the lead is away, with the role `deputy`
    ask: Whom do staff tell when the designated safeguarding lead is away?
    supports_at_most: good
    examples:
      - name: a deputy
        setting: [education, early_years]
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: deputy, name: C. Standin}
      - name: nobody
        severity: warning
        setting: [education, early_years]
        supports: good
        not_met: |
          ⟦leads⟧:
            - {role: designated_safeguarding_lead, name: A. Sample}
      - name: the lead is their own deputy
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: deputy, name: ⟦A. Sample⟧}
      - name: two deputies, one of whom is the lead
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: deputy, name: A. Sample}
            - {role: deputy, name: C. Standin}
      - name: the head, who leads at the top, may be the deputy
        met: |
          leads:
            - {role: senior_lead, name: B. Specimen}
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: deputy, name: B. Specimen}
      - name: a deputy without a name
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: deputy, ⟦name⟧: }
      - name: neither has a name
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: }
            - {role: deputy, ⟦name⟧: }
      - name: a deputy, and the lead has no name, which is another rule's
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: }
            - {role: deputy, name: C. Standin}
      - name: a childminder works alone
        setting: early_years
        met: |
          organisation: {kind: childminder}
          leads: []
      - name: an empty list
        setting: early_years
        not_met: |
          leads: ⟦[]⟧
      - name: agencies arrange cover in their own way
        setting: agency
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
      - name: the section is blank
        untestable: |
          leads:
      - name: an audit of the edition of 2023
        met: |
          audit: {completed_on: 2023-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: deputy, name: C. Standin}
      - name: an audit of the edition of 2024
        met: |
          audit: {completed_on: 2024-10-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: deputy, name: C. Standin}
      - name: an audit of the edition of 2025
        met: |
          audit: {completed_on: 2025-10-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: deputy, name: C. Standin}
      - name: the head is there, but nobody says that they stand in
        not_met: |
          ⟦leads⟧:
            - {role: senior_lead, name: B. Specimen}
            - {role: designated_safeguarding_lead, name: A. Sample}

"""#),
    File(
      "rules/lead/no-senior-lead.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/no-senior-lead
    title: nobody at the top of the organisation is named as senior lead
    criterion: senior_lead_named
    duty: should
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: true}
      - {document: working_together, edition: "2026", verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A senior lead at the level of the board takes responsibility for the arrangements; a designated lead advises and acts from
      case to case. They are two roles. In a school the governor for safeguarding may hold the first, and in a nursery or a small
      group the designated lead, if on the leadership team or the committee, may hold both; where that post has no name, another rule says so. A childminder is their own lead.
    for_each: wanted in required_leads
    define:
      holders: leads.filter(lead, lead.role in wanted.any_of)
    applies_when: wanted.need == 'senior' && wanted.setting == organisation.setting
    require: >-
      leads.exists(lead, lead.role in wanted.any_of && has(lead.name)
      || wanted.leadership_team_is_enough && lead.role == 'designated_safeguarding_lead' && lead.on_leadership_team)
      || wanted.except_kinds.exists(kind, kind == organisation.kind)
    at: first(holders).name
    label: "{size(holders) > 0 ? 'no name' : 'no senior lead'}"
    message: nobody is named as {wanted.title}
    help: >-
      add under `leads` the member of the board, governing body, committee or leadership team who takes responsibility, with the role
      `senior_lead` and the name
    ask: Who at the top of the organisation takes responsibility for safeguarding?
    supports_at_most: requires_improvement
    examples:
      - name: named
        setting: [education, early_years, agency, small_voluntary]
        met: |
          leads:
            - {role: senior_lead, name: A. Sample, on_leadership_team: false}
      - name: a designated lead alone
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        not_met: |
          ⟦leads⟧:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: false}
      - name: a designated lead on the leadership team of a school or an agency is another role
        setting: [education, agency]
        not_met: |
          ⟦leads⟧:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: in a nursery or a small group that is enough
        setting: [early_years, small_voluntary]
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: that the lead has no name is said by another rule
        setting: [early_years, small_voluntary]
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: , on_leadership_team: true}
      - name: a deputy who sits on the committee is none
        setting: [early_years, small_voluntary]
        not_met: |
          ⟦leads⟧:
            - {role: deputy, name: A. Sample, on_leadership_team: true}
      - name: nobody wrote whether the lead of a small group sits on the committee
        setting: small_voluntary
        untestable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, ⟦on_leadership_team⟧: }
      - name: the post without a name
        not_met: |
          leads:
            - {role: senior_lead, ⟦name⟧: , post: Headteacher}
      - name: the governor for safeguarding
        setting: [education, early_years, small_voluntary]
        met: |
          leads:
            - {role: governor_link, name: A. Sample, on_leadership_team: false}
      - name: a link member does not lead an agency
        setting: agency
        not_met: |
          ⟦leads⟧:
            - {role: governor_link, name: A. Sample, on_leadership_team: false}
      - name: a childminder is their own lead
        setting: early_years
        met: |
          organisation: {kind: childminder}
          leads: []
      - name: an empty list
        setting: early_years
        not_met: |
          leads: ⟦[]⟧
      - name: the section is blank
        untestable: |
          leads:
      - name: an audit of the edition of 2018
        not_met: |
          audit: {completed_on: 2023-12-14}
          leads: ⟦[]⟧
      - name: an audit of the edition of 2023
        not_met: |
          audit: {completed_on: 2026-03-17}
          leads: ⟦[]⟧

"""#),
    File(
      "rules/lead/none-named.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/none-named
    title: nobody is named as the designated lead
    duty: should
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Everyone must know whom to tell. A post without a name is nobody to tell. A childminder is their own lead and need not
      enter it; in health the named professional holds the role.
    for_each: wanted in required_leads
    define:
      holders: leads.filter(lead, lead.role in wanted.any_of)
    applies_when: >-
      wanted.need == 'designated' && wanted.setting == organisation.setting
      && (size(wanted.only_kinds) == 0 || has(organisation.kind) && organisation.kind in wanted.only_kinds)
    require: >-
      leads.exists(lead, lead.role in wanted.any_of && has(lead.name))
      || wanted.except_kinds.exists(kind, kind == organisation.kind)
    at: first(holders).name
    label: "{size(holders) > 0 ? 'no name' : 'no such lead'}"
    message: nobody is named as {wanted.title}
    help: add under `leads` the person who holds the role, with the role and the name
    ask: Who is the {wanted.title}?
    examples:
      - name: named
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
      - name: the post without a name
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          leads:
            - role: designated_safeguarding_lead
              ⟦name⟧:
              post: Deputy headteacher
      - name: only a deputy is named
        not_met: |
          ⟦leads⟧:
            - {role: deputy, name: A. Sample}
      - name: an empty list
        not_met: |
          leads: ⟦[]⟧
      - name: a named professional leads in health
        setting: agency
        met: |
          leads:
            - {role: named_professional, name: A. Sample}
      - name: a childminder is their own lead
        setting: early_years
        met: |
          organisation: {kind: childminder}
          leads: []
      - name: a nursery is not
        setting: early_years
        not_met: |
          organisation: {kind: nursery}
          leads: ⟦[]⟧
      - name: the same person may lead a small group and be its designated lead
        setting: small_voluntary
        met: |
          leads:
            - {role: senior_lead, name: A. Sample}
            - {role: designated_safeguarding_lead, name: A. Sample}
      - name: a small group with a chair and no welfare officer
        setting: small_voluntary
        not_met: |
          leads:
            - {role: senior_lead, name: A. Sample}
            - role: designated_safeguarding_lead
              ⟦name⟧:
              post: Welfare officer
      - name: the section is blank
        untestable: |
          leads:
      - name: the edition of 2018 asked for a name as well
        not_met: |
          audit: {completed_on: 2023-12-14}
          leads: ⟦[]⟧
      - name: and so did that of 2023
        not_met: |
          audit: {completed_on: 2026-03-17}
          leads: ⟦[]⟧
      - name: a nursery with one employee is no childminder
        setting: early_years
        not_met: |
          organisation: {kind: nursery, employees: 1, volunteers: 0, apprentices: 0}
          leads: ⟦[]⟧
      - name: a local authority has a designated officer besides
        setting: agency
        not_met: |
          organisation: {kind: local_authority}
          ⟦leads⟧:
            - {role: designated_safeguarding_lead, name: A. Sample}
      - name: and names that person
        setting: agency
        met: |
          organisation: {kind: local_authority}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
            - {role: designated_officer, name: C. Officer}
      - name: a designated officer is not the designated lead
        setting: agency
        not_met: |
          organisation: {kind: local_authority}
          ⟦leads⟧:
            - {role: designated_officer, name: C. Officer}
      - name: nobody wrote what kind of agency it is
        setting: agency
        met: |
          organisation: {kind: }
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}

"""#),
    File(
      "rules/lead/not-in-job-description.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/not-in-job-description
    title: the role of a designated lead is not in the job description
    criterion: lead_role_resourced
    duty: should
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
    settings: [education, early_years, agency]
    status: stable
    why: >-
      Designated roles should be explicitly defined in job descriptions, so that the holder has the standing and the time for them.
      A childminder, who is their own lead, has no job description.
    for_each: lead in leads
    applies_when: >-
      lead_roles.exists(role, role.role == lead.role && role.in_job_description)
      && !isChildminder()
    require: lead.in_job_description
    at: lead.in_job_description
    label: not in the job description
    message: >-
      the role of {first(lead_roles.filter(role, role.role == lead.role)).title} is not in the job description of {lead.post}
    help: write the role into the job description and set `in_job_description`, or add an action that does so
    ask: When will the role be written into the job description of {lead.post}?
    supports_at_most: requires_improvement
    examples:
      - name: it is
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, in_job_description: true}
      - name: it is not
        severity: error
        setting: [education, early_years, agency]
        supports: requires_improvement
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, in_job_description: ⟦false⟧}
      - name: it is not for a deputy
        not_met: |
          leads:
            - {role: deputy, name: A. Sample, post: Pastoral manager, in_job_description: ⟦false⟧}
      - name: it is not for a named professional
        setting: agency
        not_met: |
          leads:
            - {role: named_professional, name: A. Sample, post: Named doctor, in_job_description: ⟦false⟧}
      - name: a governor has no job description
        not_applicable: |
          leads:
            - {role: governor_link, name: A. Sample, post: Governor, in_job_description: false}
      - name: nor has a childminder
        setting: early_years
        not_applicable: |
          organisation: {kind: childminder}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Childminder, in_job_description: false}
      - name: small groups are not asked for job descriptions of the lead
        setting: small_voluntary
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Welfare officer, in_job_description: false}
      - name: nobody wrote it down
        untestable: |
          leads:
            - {role: designated_safeguarding_lead, name: ⟦A. Sample⟧, post: Deputy headteacher}
      - name: nobody wrote what kind of organisation it is
        not_met: |
          organisation: {kind: }
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, in_job_description: ⟦false⟧}
      - name: an audit that was completed under the edition of 2018
        not_met: |
          audit: {completed_on: 2023-12-14}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, in_job_description: ⟦false⟧}
      - name: an audit that was completed under the edition of 2023
        met: |
          audit: {completed_on: 2026-03-17}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, in_job_description: true}

"""#),
    File(
      "rules/lead/not-on-leadership-team.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/not-on-leadership-team
    title: the designated lead of a school or college is not on its leadership team
    criterion: lead_on_leadership_team
    duty: should
    severity: error
    sources:
      - {document: peer_audits, place: the designated lead's standing, verified: true}
      - {document: kcsie, edition: "2016", verified: false}
      - {document: kcsie, edition: "2018", verified: false}
      - {document: kcsie, edition: "2019", verified: false}
      - {document: kcsie, edition: "2020", verified: false}
      - {document: kcsie, edition: "2021", verified: false}
      - {document: kcsie, edition: "2022", verified: false}
      - {document: kcsie, edition: "2023", verified: false}
      - {document: kcsie, edition: "2024", verified: false}
      - {document: kcsie, edition: "2025", verified: false}
      - {document: kcsie, edition: "2026", verified: false}
    settings: [education]
    status: stable
    why: >-
      The designated lead must be able to commit resources, direct other staff and be heard by the head. Guidance therefore asks that a
      senior member of staff, from the leadership team, holds the role. Deputies need not.
    for_each: lead in leads
    applies_when: lead_roles.exists(row, row.role == lead.role && row.on_leadership_team)
    require: lead.on_leadership_team
    at: lead.on_leadership_team
    label: not on the leadership team
    message: "the designated safeguarding lead ({lead.post}) is not on the leadership team"
    help: give the role to a member of the leadership team, or bring its holder into the team, and set `on_leadership_team`
    ask: How does {lead.post} reach decisions of the leadership team?
    supports_at_most: requires_improvement
    examples:
      - name: the lead is
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, on_leadership_team: true}
      - name: the lead is not
        severity: error
        supports: requires_improvement
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Pastoral manager, on_leadership_team: ⟦false⟧}
      - name: a deputy need not
        not_applicable: |
          leads:
            - {role: deputy, name: A. Sample, post: Pastoral manager, on_leadership_team: false}
      - name: nobody wrote it down
        untestable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, ⟦on_leadership_team⟧: }
      - name: a nursery has no such team
        setting: early_years
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Room leader, on_leadership_team: false}
      - name: an audit of 2019 was held to it too
        not_met: |
          audit: {completed_on: 2019-09-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Pastoral manager, on_leadership_team: ⟦false⟧}
      - name: an audit of the edition of 2016
        met: |
          audit: {completed_on: 2017-03-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: an audit of the edition of 2019
        met: |
          audit: {completed_on: 2019-10-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: an audit of the edition of 2020
        met: |
          audit: {completed_on: 2020-10-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: an audit of the edition of 2021
        met: |
          audit: {completed_on: 2021-10-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: an audit of the edition of 2022
        met: |
          audit: {completed_on: 2022-10-03}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: an audit of the edition of 2023
        met: |
          audit: {completed_on: 2023-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: an audit of the edition of 2024
        met: |
          audit: {completed_on: 2024-10-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: an audit of the edition of 2025
        met: |
          audit: {completed_on: 2025-10-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, on_leadership_team: true}
      - name: the seat is asked for the designated lead
        not_applicable: |
          leads:
            - {role: named_professional, name: A. Sample, post: School nurse, on_leadership_team: false}

"""#),
    File(
      "rules/lead/not-resourced.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/not-resourced
    title: a designated lead lacks time, funding, supervision or support
    criterion: lead_role_resourced
    duty: should
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
    settings: [education, early_years, agency]
    status: stable
    why: >-
      Designated leads are to be given time, funding, supervision and support, so that they can do what the role asks. The four are asked
      one by one: a lead with a budget and nobody to talk to is not resourced. Supervision that has no date counts as none. A childminder, who is
      their own lead, gives them to themselves.
    for_each: lead in leads
    applies_when: lead_roles.exists(row, row.role == lead.role && row.resourced) && !isChildminder()
    require: >-
      lead.protected_time && lead.funding && has(lead.supervision_last_on) && (!has(lead.support) || lead.support)
    at: >-
      has(lead.protected_time) && !lead.protected_time ? dyn(lead.protected_time)
      : has(lead.funding) && !lead.funding ? dyn(lead.funding)
      : has(lead.supervision_last_on) ? dyn(lead.support) : dyn(lead.supervision_last_on)
    label: "no {lackedBy(lead).join(', no ')}"
    message: >-
      the {first(lead_roles.filter(row, row.role == lead.role)).title} ({lead.post}) has no {lackedBy(lead).join(', no ')}
    help: give the lead what is missing and record it, or add an action with the day by which it will be there
    ask: How does the {lead.post} do the role without {lackedBy(lead).join(' and without ')}?
    supports_at_most: requires_improvement
    examples:
      - name: time, funding, supervision and support
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: true, funding: true,
               supervision_last_on: 2026-09-21, support: true}
      - name: nobody wrote of support, which is another rule's
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: true, funding: true,
               supervision_last_on: 2026-09-21}
      - name: no time
        severity: error
        setting: [education, early_years, agency]
        supports: requires_improvement
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: ⟦false⟧, funding: true,
               supervision_last_on: 2026-09-21, support: true}
      - name: no funding
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: true, funding: ⟦false⟧,
               supervision_last_on: 2026-09-21, support: true}
      - name: no supervision
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: true, funding: true,
               ⟦supervision_last_on⟧: , support: true}
      - name: no support
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: true, funding: true,
               supervision_last_on: 2026-09-21, support: ⟦false⟧}
      - name: neither funding nor supervision is one gap of one lead
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: true, funding: ⟦false⟧,
               support: true}
      - name: a named professional
        setting: agency
        not_met: |
          leads:
            - {role: named_professional, name: A. Sample, post: Named doctor, protected_time: ⟦false⟧, funding: true,
               supervision_last_on: 2026-09-21, support: true}
      - name: deputies share what the lead has
        not_applicable: |
          leads:
            - {role: deputy, name: A. Sample, post: Pastoral manager, protected_time: false, funding: false}
      - name: a childminder is their own lead
        setting: early_years
        not_applicable: |
          organisation: {kind: childminder}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, protected_time: false, funding: false}
      - name: nobody wrote what kind of organisation it is
        setting: early_years
        not_met: |
          organisation: {kind: }
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Manager, protected_time: ⟦false⟧, funding: true,
               supervision_last_on: 2026-09-21}
      - name: small groups are not asked for it
        setting: small_voluntary
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, protected_time: false, funding: false}
      - name: nobody wrote of time
        untestable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, ⟦protected_time⟧: , funding: true, supervision_last_on: 2026-09-21}
      - name: nobody wrote of funding
        untestable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, protected_time: true, ⟦funding⟧: , supervision_last_on: 2026-09-21}
      - name: an audit of the edition of 2018
        not_met: |
          audit: {completed_on: 2023-12-14}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: ⟦false⟧, funding: true,
               supervision_last_on: 2023-09-21}
      - name: an audit of the edition of 2023
        not_met: |
          audit: {completed_on: 2026-03-17}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: ⟦false⟧, funding: true,
               supervision_last_on: 2026-02-21}
      - name: nobody wrote of time, and there is no funding
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, funding: ⟦false⟧, supervision_last_on: 2026-09-21}
      - name: nobody wrote of time or funding, and there is no supervision
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, ⟦supervision_last_on⟧: }
      - name: time is given, and nobody wrote of funding, and there is no support
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, protected_time: true,
               supervision_last_on: 2026-09-21, support: ⟦false⟧}

"""#),
    File(
      "rules/lead/placeholder-name.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/placeholder-name
    title: something else stands where the name of a lead belongs
    duty: should
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A gap to be filled in, a post or "to be confirmed" is nobody to tell. While a post is vacant somebody holds the role, and that
      person is named.
    for_each: lead in leads
    define:
      isAllOfIt: >-
        placeholder_names.exists(row, lead.name.lowerAscii().trim() == row.phrase)
        || has(lead.post) && lead.name.lowerAscii().trim() == lead.post.lowerAscii().trim()
        || lead_roles.exists(row, lead.name.lowerAscii().trim() == row.title)
    applies_when: has(lead.name)
    require: >-
      !isAllOfIt
      && size(lead.name.mentions(placeholder_names.map(row, row.anywhere, row.phrase))) == 0
      && lead.name.matches('\\pL') && lead.name.matches('^[\\pL\\pM\\pN\\pZ.,\'‘’ʼ"()/&–-]+$')
    at: lead.name
    label: no name of a person
    message: "`{lead.name}` is not the name of a person"
    help: write the name of the person who holds the role today, be it for the time being
    ask: Who holds the role that is entered as `{lead.name}`?
    examples:
      - name: a name
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher}
      - name: to be confirmed
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: ⟦TBC⟧, post: Deputy headteacher}
      - name: a gap of a form
        not_met: |
          leads:
            - {role: senior_lead, name: ⟦"[Name]"⟧}
      - name: a gap of a template
        not_met: |
          leads:
            - {role: deputy, name: ⟦"{{deputy}}"⟧}
      - name: a gap in pointed brackets
        not_met: |
          leads:
            - {role: deputy, name: ⟦<deputy>⟧}
      - name: a line to write on
        not_met: |
          leads:
            - {role: deputy, name: ⟦Mrs A____⟧}
      - name: a question
        not_met: |
          leads:
            - {role: deputy, name: ⟦Ms Okafor?⟧}
      - name: no letter at all
        not_met: |
          leads:
            - {role: deputy, name: ⟦"-"⟧}
      - name: a vacant post with a date
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: ⟦vacant since August⟧}
      - name: the post in the place of the name
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: ⟦deputy Headteacher⟧, post: Deputy headteacher}
      - name: the role in the place of the name
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: ⟦Designated Safeguarding Lead⟧, post: Deputy headteacher}
      - name: a word that may be a part of a name
        met: |
          leads:
            - {role: senior_lead, name: Ann Post}
      - name: the same word alone
        not_met: |
          leads:
            - {role: senior_lead, name: ⟦Post⟧}
      - name: a name in Welsh with a hyphen and an apostrophe
        met: |
          leads:
            - {role: senior_lead, name: "Siân O'Brien-Tŷ"}
      - name: a name in brackets, with a title and a nickname
        met: |
          leads:
            - {role: senior_lead, name: 'Dr José "Pepe" Núñez-Ó Briain (he/him), 2nd'}
      - name: a name in another script
        met: |
          leads:
            - {role: senior_lead, name: 李小龍}
      - name: the name is blank, which is another rule's
        not_applicable: |
          leads:
            - {role: senior_lead, name: , post: Headteacher}
      - name: nobody leads
        not_applicable: |
          leads: []
      - name: an audit of the edition of 2018
        not_met: |
          audit: {completed_on: 2023-12-14}
          leads:
            - {role: designated_safeguarding_lead, name: ⟦to be appointed⟧, post: Deputy headteacher}
      - name: an audit of the edition of 2023
        not_met: |
          audit: {completed_on: 2026-03-17}
          leads:
            - {role: designated_safeguarding_lead, name: ⟦tba⟧, post: Deputy headteacher}

"""#),
    File(
      "rules/lead/supervision-lapsed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/supervision-lapsed
    title: a designated lead has had no supervision for long
    criterion: supervision
    duty: good_practice
    severity: warning
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: local_procedures, place: months between supervisions, verified: false}
    settings: [education, early_years, agency]
    status: stable
    why: >-
      Whoever hears of harm to children week by week needs somebody to think with. Supervision is asked for; how often, neither law nor
      guidance says, so the number of months is local. Supervision without any date is another rule's.
    for_each: lead in leads
    define:
      lapsedOn: plusMonths(lead.supervision_last_on, parameters.supervision_months)
    applies_when: >-
      lead_roles.exists(row, row.role == lead.role && row.resourced) && !isChildminder() && has(lead.supervision_last_on)
    require: reference_date <= lapsedOn
    at: lead.supervision_last_on
    also_at:
      - {at: audit.completed_on, label: the audit was completed here}
    label: the last supervision
    message: >-
      the {first(lead_roles.filter(row, row.role == lead.role)).title} ({lead.post}) last had supervision on {lead.supervision_last_on}, more than
      {parameters.supervision_months} months (a local figure) before the audit was completed
    help: arrange supervision, and record its date in `supervision_last_on`
    ask: With whom does {lead.post} talk over difficult cases, and when was the last time?
    supports_at_most: good
    examples:
      - name: to the day six months ago
        met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, supervision_last_on: 2026-04-02}
      - name: six months and a day ago
        severity: warning
        setting: [education, early_years, agency]
        supports: good
        not_met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, supervision_last_on: ⟦2026-04-01⟧}
      - name: calendar months, not days
        met: |
          audit: {completed_on: 2026-02-28}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, supervision_last_on: 2025-08-31}
      - name: a named professional
        setting: agency
        not_met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: named_professional, name: A. Sample, post: Named doctor, supervision_last_on: ⟦2025-10-01⟧}
      - name: a deputy's is arranged by the lead
        not_applicable: |
          leads:
            - {role: deputy, name: A. Sample, post: Pastoral manager, supervision_last_on: 2025-01-14}
      - name: a childminder is their own lead
        setting: early_years
        not_applicable: |
          organisation: {kind: childminder}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, supervision_last_on: 2025-01-14}
      - name: small groups are not asked
        setting: small_voluntary
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, supervision_last_on: 2025-01-14}
      - name: no supervision at all is another rule's
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, supervision_last_on: }
      - name: nobody wrote down when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, supervision_last_on: 2026-09-21}
      - name: last month
        met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, supervision_last_on: 2026-09-21}
      - name: nobody wrote what kind of organisation it is
        setting: early_years
        not_met: |
          organisation: {kind: }
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, supervision_last_on: ⟦2026-01-12⟧}

"""#),
    File(
      "rules/lead/support-not-recorded.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/support-not-recorded
    title: nothing says whether a designated lead has support
    criterion: lead_role_resourced
    duty: tool
    severity: info
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency]
    status: stable
    why: >-
      Support is the fourth thing that a designated lead is to be given, beside time, funding and supervision, and the one that is forgotten.
      It is a prompt and no error, since returns of earlier rounds had no place to write it.
    for_each: lead in leads
    applies_when: lead_roles.exists(row, row.role == lead.role && row.resourced) && !isChildminder()
    require: has(lead.support)
    at: lead.support
    label: nothing on support
    message: nothing says whether the {first(lead_roles.filter(row, row.role == lead.role)).title} ({lead.post}) has support
    help: "write `support: true` or `support: false`: somebody to ask for advice, help with records, cover"
    ask: What support does the {lead.post} have?
    examples:
      - name: there is
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, support: true}
      - name: there is none, which is another rule's
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, support: false}
      - name: nothing is written
        severity: info
        setting: [education, early_years, agency]
        not_met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, post: Deputy headteacher, ⟦support⟧: }
      - name: deputies are not asked
        not_applicable: |
          leads:
            - {role: deputy, name: A. Sample}
      - name: nor is a childminder
        setting: early_years
        not_applicable: |
          organisation: {kind: childminder}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
      - name: nor small groups
        setting: small_voluntary
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample}
      - name: nobody wrote what kind of organisation it is
        setting: early_years
        not_met: |
          organisation: {kind: }
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, ⟦support⟧: }

"""#),
    File(
      "rules/lead/training-lapsed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/training-lapsed
    title: the role training of a designated lead is more than two years old
    criterion: lead_training
    duty: should
    severity: error
    sources:
      - {document: kcsie, edition: "2016", settings: [education], verified: false}
      - {document: kcsie, edition: "2018", settings: [education], verified: false}
      - {document: kcsie, edition: "2019", settings: [education], verified: false}
      - {document: kcsie, edition: "2020", settings: [education], verified: false}
      - {document: kcsie, edition: "2021", settings: [education], verified: false}
      - {document: kcsie, edition: "2022", settings: [education], verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
      - {document: eyfs, edition: "2025", place: Annex C, settings: [early_years], verified: true}
    settings: [education, early_years]
    status: stable
    why: >-
      Designated leads and their deputies are trained for the role at least every two years: in schools and colleges by long-standing
      guidance, in early years since the framework of September 2025. Age is measured on the day on which the audit was completed,
      in calendar months.
    for_each: lead in leads
    define:
      lapsedOn: plusMonths(lead.trained_on, parameters.role_training_months)
    applies_when: >-
      lead_roles.exists(role, role.role == lead.role && role.role_training)
      && (organisation.setting == 'education' || editions.exists(known,
      known.document == 'eyfs' && known.edition == '2025' && known.in_force_from <= reference_date))
    require: reference_date <= lapsedOn
    at: lead.trained_on
    also_at:
      - {at: audit.completed_on, label: the audit was completed here}
    label: good until {lapsedOn}
    message: >-
      the role training of the {first(lead_roles.filter(role, role.role == lead.role)).title} of {lead.trained_on} lapsed after
      {parameters.role_training_months} months, on {lapsedOn}
    help: renew the training and record its date, or add an action with the day on which it is booked
    ask: When will the {first(lead_roles.filter(role, role.role == lead.role)).title} renew the training?
    supports_at_most: requires_improvement
    examples:
      - name: to the day two years old
        met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: 2024-10-02}
      - name: two years and a day old
        severity: error
        setting: [education, early_years]
        supports: requires_improvement
        not_met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: ⟦2024-10-01⟧}
      - name: trained on 29 February
        met: |
          audit: {completed_on: 2026-02-28}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: 2024-02-29}
      - name: a deputy is trained to the same standard
        not_met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: deputy, name: A. Sample, trained_on: ⟦2023-10-02⟧}
      - name: a childminder is trained too
        setting: early_years
        not_met: |
          organisation: {kind: childminder}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: ⟦2023-10-02⟧}
      - name: an early years audit completed before the framework of September 2025
        setting: early_years
        not_applicable: |
          audit: {completed_on: 2025-08-31}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: 2022-10-02}
      - name: an early years audit completed on the first day of that framework
        setting: early_years
        not_met: |
          audit: {completed_on: 2025-09-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: ⟦2022-10-02⟧}
      - name: a governor's training is another matter
        not_applicable: |
          leads:
            - {role: governor_link, name: A. Sample, trained_on: 2019-01-14}
      - name: small groups have no such period
        setting: small_voluntary
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: 2022-01-14}
      - name: nobody wrote down when
        untestable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, ⟦trained_on⟧: , post: Deputy headteacher}
      - name: nobody wrote down when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: 2025-11-04}
      - name: a school was held to it before September 2025 too
        not_met: |
          audit: {completed_on: 2025-06-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: ⟦2023-06-01⟧}
      - name: a school in the last days of the guidance of 2023
        met: |
          audit: {completed_on: 2024-09-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: 2022-09-01}
      - name: trained last year
        met: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: 2025-11-04}
      - name: the yearly update does not renew the training for the role
        not_met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: ⟦2023-10-02⟧, updated_on: 2026-09-03}
      - name: an audit of the edition of 2016
        met: |
          audit: {completed_on: 2017-03-01}
          leads:
            - {role: deputy, name: A. Sample, trained_on: 2017-03-01}
      - name: an audit of the edition of 2018
        met: |
          audit: {completed_on: 2018-10-01}
          leads:
            - {role: deputy, name: A. Sample, trained_on: 2018-10-01}
      - name: an audit of the edition of 2019
        met: |
          audit: {completed_on: 2019-10-01}
          leads:
            - {role: deputy, name: A. Sample, trained_on: 2019-10-01}
      - name: an audit of the edition of 2020
        met: |
          audit: {completed_on: 2020-10-01}
          leads:
            - {role: deputy, name: A. Sample, trained_on: 2020-10-01}
      - name: an audit of the edition of 2021
        met: |
          audit: {completed_on: 2021-10-01}
          leads:
            - {role: deputy, name: A. Sample, trained_on: 2021-10-01}
      - name: an audit of the edition of 2022
        met: |
          audit: {completed_on: 2022-10-03}
          leads:
            - {role: deputy, name: A. Sample, trained_on: 2022-10-03}

"""#),
    File(
      "rules/lead/update-lapsed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: lead/update-lapsed
    title: a designated lead has not refreshed their knowledge for more than a year
    criterion: lead_training
    duty: should
    severity: error
    sources:
      - {document: kcsie, edition: "2016", verified: false}
      - {document: kcsie, edition: "2018", verified: false}
      - {document: kcsie, edition: "2019", verified: false}
      - {document: kcsie, edition: "2020", verified: false}
      - {document: kcsie, edition: "2021", verified: false}
      - {document: kcsie, edition: "2022", verified: false}
      - {document: kcsie, edition: "2023", verified: false}
      - {document: kcsie, edition: "2024", verified: false}
      - {document: kcsie, edition: "2025", verified: false}
      - {document: kcsie, edition: "2026", verified: false}
    settings: [education]
    status: stable
    why: >-
      In addition to the training for the role every two years, the designated lead and the deputies refresh what they know at least every
      year: by a bulletin, a meeting of leads, or time to read. Age is measured on the day on which the audit was completed, in calendar
      months. The early years framework asks to consider it, and no more.
    for_each: lead in leads
    define:
      lapsedOn: plusMonths(lead.updated_on, parameters.update_months)
    applies_when: lead_roles.exists(row, row.role == lead.role && row.role_training)
    require: reference_date <= lapsedOn
    at: lead.updated_on
    also_at:
      - {at: audit.completed_on, label: the audit was completed here}
    label: good until {lapsedOn}
    message: >-
      the {first(lead_roles.filter(row, row.role == lead.role)).title} last refreshed their knowledge on {lead.updated_on}, more
      than {parameters.update_months} months before the audit was completed
    help: refresh it and record the date in `updated_on`, or add an action with the day on which it will be done
    ask: How does the {first(lead_roles.filter(row, row.role == lead.role)).title} keep up with what changes?
    supports_at_most: requires_improvement
    examples:
      - name: to the day one year ago
        met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, updated_on: 2025-10-02}
      - name: one year and a day ago
        severity: error
        supports: requires_improvement
        not_met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, updated_on: ⟦2025-10-01⟧}
      - name: the year after 29 February ends on 28 February
        met: |
          audit: {completed_on: 2025-02-28}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, updated_on: 2024-02-29}
      - name: and not a day later
        not_met: |
          audit: {completed_on: 2025-03-01}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, updated_on: ⟦2024-02-29⟧}
      - name: a deputy
        not_met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: deputy, name: A. Sample, updated_on: ⟦2025-09-02⟧}
      - name: training for the role is no yearly update
        not_met: |
          audit: {completed_on: 2026-10-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, trained_on: 2025-11-04, updated_on: ⟦2025-09-02⟧}
      - name: a governor has no training for the role
        not_applicable: |
          leads:
            - {role: governor_link, name: A. Sample, updated_on: 2024-09-02}
      - name: a nursery considers it
        setting: early_years
        not_applicable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, updated_on: 2024-09-02}
      - name: nobody wrote down when
        untestable: |
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, ⟦updated_on⟧: }
      - name: nobody wrote down when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, updated_on: 2026-09-03}
      - name: an audit of 2018 was held to it too
        not_met: |
          audit: {completed_on: 2018-09-02}
          leads:
            - {role: designated_safeguarding_lead, name: A. Sample, updated_on: ⟦2017-09-01⟧}
      - name: an audit of the edition of 2018
        met: |
          audit: {completed_on: 2018-10-01}
          leads:
            - {role: deputy, name: A. Sample, updated_on: 2018-10-01}
      - name: an audit of the edition of 2019
        met: |
          audit: {completed_on: 2019-10-01}
          leads:
            - {role: deputy, name: A. Sample, updated_on: 2019-10-01}
      - name: an audit of the edition of 2020
        met: |
          audit: {completed_on: 2020-10-01}
          leads:
            - {role: deputy, name: A. Sample, updated_on: 2020-10-01}
      - name: an audit of the edition of 2021
        met: |
          audit: {completed_on: 2021-10-01}
          leads:
            - {role: deputy, name: A. Sample, updated_on: 2021-10-01}
      - name: an audit of the edition of 2022
        met: |
          audit: {completed_on: 2022-10-03}
          leads:
            - {role: deputy, name: A. Sample, updated_on: 2022-10-03}
      - name: an audit of the edition of 2023
        met: |
          audit: {completed_on: 2023-10-02}
          leads:
            - {role: deputy, name: A. Sample, updated_on: 2023-10-02}
      - name: an audit of the edition of 2025
        met: |
          audit: {completed_on: 2025-10-01}
          leads:
            - {role: deputy, name: A. Sample, updated_on: 2025-10-01}

"""#),
    File(
      "rules/policy/dates-out-of-order.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/dates-out-of-order
    title: a policy's dates do not follow one another
    criterion: policies_current
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: key documents, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A policy is approved, then it applies, then it is reviewed. Where the dates say otherwise one of them is wrong,
      and a policy may look current that is not.
    for_each: policy in policies
    define:
      approvedLater: has(policy.approved_on) && policy.approved_on > as_of
      effectiveEarlier: >-
        has(policy.approved_on) && has(policy.effective_from) && policy.effective_from < policy.approved_on
      reviewEarlier: >-
        has(policy.review_due)
        && (has(policy.effective_from) && policy.review_due < policy.effective_from
        || has(policy.approved_on) && policy.review_due < policy.approved_on)
    require: "!approvedLater && !effectiveEarlier && !reviewEarlier"
    at: "approvedLater ? policy.approved_on : effectiveEarlier ? policy.effective_from : policy.review_due"
    label: "{approvedLater ? 'a day that has not come' : 'before what goes before it'}"
    message: >-
      the policy {policy.key} {approvedLater ? 'is said to have been approved on a day that has not come'
      : effectiveEarlier ? 'applies from before it was approved'
      : 'is to be reviewed before it applies'}
    help: put right the date that is wrong
    ask: When was {policy.key} approved?
    blocks_submission: true
    examples:
      - name: all on one day
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, effective_from: 2026-09-15, review_due: 2026-09-15}
      - name: approved, then in force, then reviewed
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, effective_from: 2026-09-16, review_due: 2027-09-15}
      - name: in force before it was approved
        setting: [education, early_years, agency, small_voluntary]
        severity: error
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, effective_from: ⟦2026-09-14⟧, review_due: 2027-09-15}
      - name: to be reviewed before it is in force
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, effective_from: 2026-09-16, review_due: ⟦2026-09-15⟧}
      - name: to be reviewed before it was approved, and nobody wrote from when it applies
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, review_due: ⟦2026-09-14⟧}
      - name: approved and reviewed in order, and nobody wrote from when it applies
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, review_due: 2027-09-15}
      - name: approved and in force in order, and nobody wrote when it is reviewed
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, effective_from: 2026-09-16}
      - name: in force and reviewed in order, and nobody wrote when it was approved
        met: |
          policies:
            - {key: child_protection, status: approved, effective_from: 2026-09-16, review_due: 2027-09-15}
      - name: to be reviewed before it is in force, and nobody wrote when it was approved
        not_met: |
          policies:
            - {key: child_protection, status: approved, effective_from: 2026-09-16, review_due: ⟦2026-09-15⟧}
      - name: approved on a day that has not come
        as_of: 2026-09-14
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: ⟦2026-09-15⟧, effective_from: 2026-09-16, review_due: 2027-09-15}
      - name: approved on the day of the check
        as_of: 2026-09-15
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, effective_from: 2026-09-16, review_due: 2027-09-15}
      - name: no dates, which other rules say
        met: |
          policies:
            - {key: child_protection, status: approved}
      - name: a date that cannot be read
        untestable: |
          policies:
            - {key: child_protection, status: approved, approved_on: 15/09/26, review_due: 2027-09-15}

"""#),
    File(
      "rules/policy/draft.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/draft
    title: a policy is a draft
    criterion: policies_current
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: meaning of "good", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The scale allows a policy that is developed and due to be implemented under good, so this is a warning and no
      error. Outstanding means that practice is embedded, and nothing is embedded that has not been approved.
    for_each: policy in policies
    applies_when: policy.status != 'withdrawn'
    require: policy.status == 'approved'
    at: policy.status
    label: not approved
    message: "the policy {policy.key} is a draft"
    help: have it approved, with `approved_by` and `approved_on`, or rate what rests on it good at most
    ask: When will {policy.key} be approved, and by whom?
    supports_at_most: good
    examples:
      - name: approved
        met: |
          policies:
            - {key: child_protection, status: approved}
      - name: a draft
        setting: [education, early_years, agency, small_voluntary]
        severity: warning
        supports: good
        not_met: |
          policies:
            - {key: child_protection, status: ⟦draft⟧}
      - name: withdrawn, so that nobody works by it
        not_applicable: |
          policies:
            - {key: child_protection, status: withdrawn}
      - name: nobody wrote its status
        untestable: |
          policies:
            - {key: ⟦child_protection⟧, title: A policy}
      - name: a draft of any other policy
        not_met: |
          policies:
            - {key: visits, status: ⟦draft⟧}

"""#),
    File(
      "rules/policy/missing.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/missing
    title: a policy is not in the register
    criterion: policies_current
    duty: good_practice
    severity: info
    sources:
      - {document: kcsie, edition: "2016", settings: [education], verified: false}
      - {document: kcsie, edition: "2018", settings: [education], verified: false}
      - {document: kcsie, edition: "2019", settings: [education], verified: false}
      - {document: kcsie, edition: "2020", settings: [education], verified: true}
      - {document: kcsie, edition: "2021", settings: [education], verified: true}
      - {document: kcsie, edition: "2022", settings: [education], verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
      - {document: statutory_policies, settings: [education], verified: false}
      - {document: eyfs, edition: "2014", settings: [early_years], verified: false}
      - {document: eyfs, edition: "2017", settings: [early_years], verified: false}
      - {document: eyfs, edition: "2021", settings: [early_years], verified: true}
      - {document: eyfs, edition: "2023", settings: [early_years], verified: false}
      - {document: eyfs, edition: January 2024, settings: [early_years], verified: false}
      - {document: eyfs, edition: November 2024, settings: [early_years], verified: false}
      - {document: eyfs, edition: "2025", settings: [early_years], verified: true}
      - {document: voluntary_standards, settings: [small_voluntary], verified: true}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Staff can follow only what is written down and can be found. Which policies a setting needs, since when and by what is a table:
      some rest on law, some on guidance, and some are good practice, which is a prompt alone. One document may cover several; it says
      so under `satisfies`. A policy that is withdrawn, or that applies to other organisations of the group, is not there.
    for_each: requirement in required_policies
    define:
      near: nearest(requirement.key, policies.filter(policy, has(policy.key)).map(policy, policy.key))
    applies_when: >-
      requirement.setting == organisation.setting
      && (!has(requirement.in_force_from) || requirement.in_force_from <= reference_date)
      && !(has(organisation.kind) && organisation.kind in requirement.except_kinds)
      && !(has(requirement.public_bodies_only)
      && has(organisation.public_body) && !organisation.public_body)
    require: >-
      policies.exists(policy, covers(policy, requirement.key)
      && !(has(policy.status) && policy.status == 'withdrawn')
      && (size(policy.applies_to) == 0 || 'all' in policy.applies_to
      || has(organisation.reference) && organisation.reference in policy.applies_to))
    at: policies
    label: >-
      not here: {requirement.title} (`{requirement.key}`){size(near) > 0 ? '; is `' + near.join('`, `') + '` meant?' : ''}
    cases:
      - when: requirement.duty == 'must'
        duty: must
        severity: error
        supports_at_most: requires_improvement
      - when: requirement.duty in ['should', 'tool']
        duty: should
        severity: error
        supports_at_most: requires_improvement
    message: "not in the register of policies: {requirement.title} (`{requirement.key}`)"
    message_for_many: "{count} policies are not in the register; each place below names one"
    roll_up: return
    help: add it under `policies` with its key, or write its key under `satisfies` of the policy that covers it
    ask: Where do staff find the {requirement.title}?
    examples:
      - name: one handbook covers all but the child protection policy
        setting: education
        severity: error
        supports: requires_improvement
        not_met: |
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [behaviour, code_of_conduct, low_level_concerns, allegations, whistleblowing,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
      - name: one handbook covers all but the procedure for allegations
        setting: agency
        severity: error
        supports: requires_improvement
        not_met: |
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, code_of_conduct, whistleblowing, safer_recruitment, complaints, equality,
                 data_protection, supervision, information_sharing, commissioning, low_level_concerns,
                 online_safety]}
      - name: one handbook covers all but the whistleblowing policy
        setting: small_voluntary
        severity: error
        supports: requires_improvement
        not_met: |
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, code_of_conduct, allegations, safer_recruitment, data_protection,
                 behaviour, low_level_concerns, online_safety, complaints, anti_bullying, equality,
                 intimate_care, safer_eating, missing_child, collection, supervision, information_sharing]}
      - name: one handbook covers all, in a school
        setting: education
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, accessibility_plan, data_protection, information_sharing,
                 intimate_care, supervision]}
      - name: one handbook covers all, in a nursery
        setting: early_years
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, whistleblowing, safer_recruitment, online_safety,
                 complaints, attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: one handbook covers all, in an agency
        setting: agency
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, code_of_conduct, allegations, whistleblowing, safer_recruitment,
                 complaints, equality, data_protection, supervision, information_sharing, commissioning,
                 low_level_concerns, online_safety]}
      - name: one handbook covers all, in a club
        setting: small_voluntary
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, code_of_conduct, allegations, whistleblowing, safer_recruitment,
                 data_protection, behaviour, low_level_concerns, online_safety, complaints, anti_bullying,
                 equality, intimate_care, safer_eating, missing_child, collection, supervision,
                 information_sharing]}
      - name: what the law asks for is not there
        setting: early_years
        severity: error
        supports: requires_improvement
        not_met: |
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, whistleblowing, safer_recruitment, online_safety,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: what is good practice is not there, which is a prompt
        setting: education
        severity: info
        not_met: |
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, accessibility_plan, data_protection, information_sharing,
                 intimate_care]}
      - name: a policy of its own, under its key
        setting: education
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {key: whistleblowing, status: approved}
      - name: a policy whose status is not written is there, and another rule asks
        setting: education
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {key: whistleblowing}
      - name: a draft is there, and another rule says that it is one
        setting: education
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {key: whistleblowing, status: draft}
      - name: a policy that was withdrawn
        setting: education
        not_met: |
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {key: whistleblowing, status: withdrawn}
      - name: a register of one empty entry
        setting: education
        untestable: |
          policies: ⟦[{}]⟧
      - name: a register of nothing
        setting: education
        not_met: |
          policies: ⟦[]⟧
      - name: an entry that is not filled in beside those that are
        setting: education
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, accessibility_plan, data_protection, information_sharing,
                 intimate_care, supervision]}
            - {title: Something}
      - name: an entry without a key is no policy that is asked for
        setting: education
        not_met: |
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {title: Whistleblowing policy, status: approved}
      - name: no register at all
        setting: education
        untestable: |
          ⟦policies⟧:
      - name: a trust's policy for all of its schools
        setting: education
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {key: whistleblowing, status: approved, applies_to: [all]}
      - name: a trust's policy for some of its schools, this one among them
        setting: education
        met: |
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {key: whistleblowing, status: approved, applies_to: [EXAMPLE-T, EXAMPLE-S]}
      - name: a trust's policy for other schools
        setting: education
        not_met: |
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {key: whistleblowing, status: approved, applies_to: [EXAMPLE-T]}
      - name: a trust's policy for some schools, and nobody wrote which school this is
        setting: education
        not_met: |
          organisation: {reference: }
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
            - {key: whistleblowing, status: approved, applies_to: [EXAMPLE-T]}
      - name: early years need a whistleblowing policy from 1 September 2025
        setting: early_years
        severity: error
        supports: requires_improvement
        not_met: |
          audit: {completed_on: 2025-09-01}
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: an audit of the day before
        setting: early_years
        met: |
          audit: {completed_on: 2025-08-31}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: an audit long after
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-03-02}
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: a childminder need not write policies down
        setting: early_years
        not_applicable: |
          organisation: {kind: childminder}
          policies: []
      - name: nobody wrote what kind of organisation it is
        setting: early_years
        not_met: |
          organisation: {kind: }
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: a college has no accessibility plan of a school
        setting: education
        met: |
          organisation: {kind: college}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, data_protection, information_sharing, intimate_care, supervision]}
      - name: a school needs an accessibility plan
        setting: education
        not_met: |
          organisation: {kind: academy}
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, data_protection, information_sharing, intimate_care, supervision]}
      - name: a public body publishes equality information
        setting: agency
        severity: error
        not_met: |
          organisation: {public_body: true}
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, code_of_conduct, allegations, whistleblowing, safer_recruitment,
                 complaints, data_protection, supervision, information_sharing, commissioning,
                 low_level_concerns, online_safety]}
      - name: nobody wrote whether it is a public body
        setting: agency
        not_met: |
          organisation: {public_body: }
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, code_of_conduct, allegations, whistleblowing, safer_recruitment,
                 complaints, data_protection, supervision, information_sharing, commissioning,
                 low_level_concerns, online_safety]}
      - name: no public body
        setting: agency
        met: |
          organisation: {public_body: false}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, code_of_conduct, allegations, whistleblowing, safer_recruitment,
                 complaints, data_protection, supervision, information_sharing, commissioning,
                 low_level_concerns, online_safety]}
      - name: no public body, and a policy is missing that everybody needs
        setting: agency
        not_met: |
          organisation: {public_body: false}
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, code_of_conduct, whistleblowing, safer_recruitment, complaints,
                 data_protection, supervision, information_sharing, commissioning, low_level_concerns,
                 online_safety]}
      - name: an audit of 2016-03-01, before whistleblowing was asked for
        setting: early_years
        met: |
          audit: {completed_on: 2016-03-01}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: an audit of 2018-03-01, before whistleblowing was asked for
        setting: early_years
        met: |
          audit: {completed_on: 2018-03-01}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: an audit of 2022-03-01, before whistleblowing was asked for
        setting: early_years
        met: |
          audit: {completed_on: 2022-03-01}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: an audit of 2023-10-02, before whistleblowing was asked for
        setting: early_years
        met: |
          audit: {completed_on: 2023-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: an audit of 2024-03-01, before whistleblowing was asked for
        setting: early_years
        met: |
          audit: {completed_on: 2024-03-01}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: an audit of 2025-03-03, before whistleblowing was asked for
        setting: early_years
        met: |
          audit: {completed_on: 2025-03-03}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, allegations, safer_recruitment, online_safety, complaints,
                 attendance_absence, data_protection, intimate_care, safer_eating, supervision,
                 information_sharing, code_of_conduct, low_level_concerns, equality, missing_child,
                 collection]}
      - name: a school in an audit of 2017-10-02, before low-level concerns were asked for
        setting: education
        met: |
          audit: {completed_on: 2017-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, allegations, whistleblowing,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
      - name: a school in an audit of 2018-10-02, before low-level concerns were asked for
        setting: education
        met: |
          audit: {completed_on: 2018-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, allegations, whistleblowing,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
      - name: a school in an audit of 2019-10-02, before low-level concerns were asked for
        setting: education
        met: |
          audit: {completed_on: 2019-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, allegations, whistleblowing,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
      - name: a school in an audit of 2020-10-02, before low-level concerns were asked for
        setting: education
        met: |
          audit: {completed_on: 2020-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, allegations, whistleblowing,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
      - name: a school in an audit of 2021-08-31, before low-level concerns were asked for
        setting: education
        met: |
          audit: {completed_on: 2021-08-31}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, allegations, whistleblowing,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
      - name: a school in an audit of the day from which they were
        setting: education
        not_met: |
          audit: {completed_on: 2021-09-01}
          ⟦policies⟧:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, allegations, whistleblowing,
                 safer_recruitment, online_safety, complaints, attendance_absence, anti_bullying, equality,
                 accessibility_plan, data_protection, information_sharing, intimate_care, supervision]}
      - name: a school in an audit of 2022-10-02
        setting: education
        met: |
          audit: {completed_on: 2022-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, accessibility_plan, data_protection, information_sharing,
                 intimate_care, supervision]}
      - name: a school in an audit of 2023-10-02
        setting: education
        met: |
          audit: {completed_on: 2023-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, accessibility_plan, data_protection, information_sharing,
                 intimate_care, supervision]}
      - name: a school in an audit of 2024-10-02
        setting: education
        met: |
          audit: {completed_on: 2024-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, accessibility_plan, data_protection, information_sharing,
                 intimate_care, supervision]}
      - name: a school in an audit of 2025-10-02
        setting: education
        met: |
          audit: {completed_on: 2025-10-02}
          policies:
            - {key: handbook, status: approved, satisfies: [child_protection, behaviour, code_of_conduct, low_level_concerns, allegations,
                 whistleblowing, safer_recruitment, online_safety, complaints, attendance_absence,
                 anti_bullying, equality, accessibility_plan, data_protection, information_sharing,
                 intimate_care, supervision]}

"""#),
    File(
      "rules/policy/not-published.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/not-published
    title: a policy that the public should be able to read is published nowhere
    criterion: policies_current
    duty: should
    severity: error
    sources:
      - {document: kcsie, edition: "2020", settings: [education], verified: true}
      - {document: kcsie, edition: "2021", settings: [education], verified: false}
      - {document: kcsie, edition: "2022", settings: [education], verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
      - {document: compact_audit, place: key documents, verified: true}
    settings: [education]
    status: stable
    why: >-
      Parents can read the child protection policy of a school, on its website or by other means. Which policies are
      public is a table; a partnership may add to it.
    for_each: [policy in policies, expectation in policy_expectations]
    judged_on: policy.approved_on
    applies_when: >-
      expectation.setting == organisation.setting && has(expectation.is_public)
      && covers(policy, expectation.key) && isInUse(policy)
    require: has(policy.published_at)
    at: policy.published_at
    label: no place
    message: "the policy {policy.key} is published nowhere; a {expectation.title} is public"
    help: publish it, and write its address or place in `published_at`
    ask: Where do parents find {policy.key}?
    supports_at_most: requires_improvement
    examples:
      - name: on the website
        setting: education
        met: |
          policies:
            - {key: child_protection, status: approved, published_at: https://example.sch.uk/policies}
      - name: nowhere
        setting: education
        severity: error
        supports: requires_improvement
        not_met: |
          policies:
            - {key: ⟦child_protection⟧, status: approved}
      - name: a blank place
        setting: education
        not_met: |
          policies:
            - key: child_protection
              status: approved
              ⟦published_at⟧:
      - name: a safeguarding policy that covers child protection
        setting: education
        not_met: |
          policies:
            - {key: ⟦safeguarding⟧, status: approved, satisfies: [child_protection]}
      - name: another policy need not be public
        setting: education
        not_applicable: |
          policies:
            - {key: behaviour, status: approved}
      - name: nobody wrote its status
        setting: education
        not_met: |
          policies:
            - {key: ⟦child_protection⟧}
      - name: a draft
        setting: education
        not_applicable: |
          policies:
            - {key: child_protection, status: draft}
      - name: withdrawn
        setting: education
        not_applicable: |
          policies:
            - {key: child_protection, status: withdrawn}
      - name: an entry without a key
        setting: education
        not_applicable: |
          policies:
            - {title: A policy, status: approved}

"""#),
    File(
      "rules/policy/not-yet-effective.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/not-yet-effective
    title: a policy was not yet in force when the audit was completed
    criterion: policies_current
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: meaning of "good", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The scale allows a policy that is due to be implemented under good, so this is a warning and no error. It cannot
      show that anything is embedded. What counts is the day on which the audit was completed.
    for_each: policy in policies
    applies_when: isInUse(policy)
    require: policy.effective_from <= reference_date
    at: policy.effective_from
    label: later than the audit
    message: "the policy {policy.key} applies from {policy.effective_from}, after the audit was completed on {reference_date}"
    help: rate what rests on it good at most, or complete the audit again once it is in force
    ask: What did staff work by before {policy.key} came into force?
    supports_at_most: good
    examples:
      - name: from the day on which the audit was completed
        met: |
          policies:
            - {key: child_protection, status: approved, effective_from: 2026-10-02}
      - name: from the day after
        setting: [education, early_years, agency, small_voluntary]
        severity: warning
        supports: good
        not_met: |
          policies:
            - {key: child_protection, status: approved, effective_from: ⟦2026-10-03⟧}
      - name: in force since, and not when the audit was completed
        as_of: 2026-11-20
        not_met: |
          policies:
            - {key: child_protection, status: approved, effective_from: ⟦2026-10-12⟧}
      - name: from the year before
        met: |
          policies:
            - {key: child_protection, status: approved, effective_from: 2025-09-01}
      - name: nobody wrote from when
        untestable: |
          policies:
            - {key: ⟦child_protection⟧, status: approved}
      - name: nobody wrote its status
        not_met: |
          policies:
            - {key: child_protection, effective_from: ⟦2026-10-03⟧}
      - name: a draft, which another rule says
        not_applicable: |
          policies:
            - {key: child_protection, status: draft, effective_from: 2027-01-01}
      - name: withdrawn
        not_applicable: |
          policies:
            - {key: child_protection, status: withdrawn}

"""#),
    File(
      "rules/policy/review-overdue.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/review-overdue
    title: a policy is past its review
    criterion: policies_current
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: key documents, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Policies are current and on a schedule of renewal. To review is to look at it again and have it approved again,
      perhaps unchanged: the date of approval moves, the text need not. The day on which a file was last saved says
      nothing.
    for_each: policy in policies
    applies_when: isInUse(policy) && !(has(policy.approved_on) && policy.review_due < policy.approved_on)
    require: policy.review_due >= as_of
    at: policy.review_due
    label: passed
    message: "the review of {policy.key} was due on {policy.review_due}, {daysBetween(policy.review_due, as_of)} days ago"
    help: review it, have it approved again, and write both new dates
    ask: What holds up the review of {policy.key}?
    supports_at_most: requires_improvement
    examples:
      - name: due before it was approved, which another rule says
        not_applicable: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, review_due: 2026-09-14}
      - name: due a year after it was approved, and past
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2024-09-15, review_due: ⟦2025-09-15⟧}
      - name: due on the day on which it was approved, and long past
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2025-09-15, review_due: ⟦2025-09-15⟧}
      - name: due on the day of the check
        as_of: 2026-11-20
        met: |
          policies:
            - {key: child_protection, status: approved, review_due: 2026-11-20}
      - name: due on the day before
        setting: [education, early_years, agency, small_voluntary]
        as_of: 2026-11-20
        severity: error
        supports: requires_improvement
        not_met: |
          policies:
            - {key: child_protection, status: approved, review_due: ⟦2026-11-19⟧}
      - name: due next year
        as_of: 2026-11-20
        met: |
          policies:
            - {key: child_protection, status: approved, review_due: 2027-11-19}
      - name: in force when the audit was completed, and overdue since
        as_of: 2026-11-20
        not_met: |
          policies:
            - {key: child_protection, status: approved, review_due: ⟦2026-11-01⟧}
      - name: nobody wrote when it is due
        untestable: |
          policies:
            - {key: ⟦child_protection⟧, status: approved}
      - name: nobody wrote its status
        as_of: 2026-11-20
        not_met: |
          policies:
            - {key: child_protection, review_due: ⟦2026-11-19⟧}
      - name: a draft has no review yet
        not_applicable: |
          policies:
            - {key: child_protection, status: draft}
      - name: withdrawn
        not_applicable: |
          policies:
            - {key: child_protection, status: withdrawn, review_due: 2025-11-19}

"""#),
    File(
      "rules/policy/review-period-too-long.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/review-period-too-long
    title: a policy is reviewed less often than it should be
    criterion: policies_current
    duty: good_practice
    severity: info
    sources:
      - {document: kcsie, edition: "2020", settings: [education], verified: true}
      - {document: kcsie, edition: "2021", settings: [education], verified: false}
      - {document: kcsie, edition: "2022", settings: [education], verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
      - {document: statutory_policies, settings: [education], verified: true}
      - {document: compact_audit, place: key documents, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Law and guidance seldom say how often a policy is reviewed. They do for child protection in schools, at least
      annually, and for accessibility plans, every three years; a year is recommended for some others, which is a prompt
      alone. The table of expectations says which, and by what; a partnership may add its own. Periods are calendar
      months from the day of approval. A policy that covers several has one day of review, so the first row of the table
      that it breaks is told of.
    for_each: policy in policies
    judged_on: policy.approved_on
    define:
      expected: >-
        policy_expectations.filter(expectation, expectation.setting == organisation.setting && has(expectation.review_months)
        && covers(policy, expectation.key))
      broken: expected.filter(expectation, policy.review_due > plusMonths(policy.approved_on, expectation.review_months))
      latest: plusMonths(policy.approved_on, first(broken).review_months)
      basis: >-
        first(broken).basis == 'statute' ? 'the law' : first(broken).basis == 'guidance' ? 'statutory guidance'
        : first(broken).basis == 'local' ? 'a local figure' : 'a recommendation'
    applies_when: isInUse(policy) && size(expected) > 0
    require: size(broken) == 0
    at: policy.review_due
    also_at:
      - {at: policy.approved_on, label: "approved here, so the review is due by {latest}"}
    label: later than {latest}
    cases:
      - when: first(broken).basis == 'statute'
        duty: must
        severity: error
        supports_at_most: requires_improvement
      - when: first(broken).basis == 'guidance'
        duty: should
        severity: error
        supports_at_most: requires_improvement
    message: >-
      the policy {policy.key} is to be reviewed on {policy.review_due}; for a {first(broken).title} it is at least every
      {first(broken).review_months} months, so by {latest} ({basis})
    help: set the review to {latest} or earlier
    ask: Who decided how often {policy.key} is reviewed?
    examples:
      - name: child protection in a school, after a year to the day
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, review_due: 2027-09-15}
      - name: child protection in a school, after a year and a day
        severity: error
        supports: requires_improvement
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, review_due: ⟦2027-09-16⟧}
      - name: child protection in a school, after half a year
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, review_due: 2027-03-15}
      - name: a year from 29 February ends on 28 February
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2024-02-29, review_due: 2025-02-28}
      - name: and not on 1 March
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2024-02-29, review_due: ⟦2025-03-01⟧}
      - name: a safeguarding policy that covers child protection
        not_met: |
          policies:
            - {key: safeguarding, status: approved, approved_on: 2026-09-15, review_due: ⟦2027-09-16⟧, satisfies: [child_protection]}
      - name: the law gives three years for an accessibility plan
        met: |
          policies:
            - {key: accessibility_plan, status: approved, approved_on: 2025-05-20, review_due: 2028-05-20}
      - name: and not a day more
        severity: error
        supports: requires_improvement
        not_met: |
          policies:
            - {key: accessibility_plan, status: approved, approved_on: 2025-05-20, review_due: ⟦2028-05-21⟧}
      - name: a year is recommended for the behaviour policy, which is a prompt
        severity: info
        not_met: |
          policies:
            - {key: behaviour, status: approved, approved_on: 2025-07-07, review_due: ⟦2027-07-07⟧}
      - name: nothing fixes a period for whistleblowing
        not_applicable: |
          policies:
            - {key: whistleblowing, status: approved, approved_on: 2025-07-07, review_due: 2030-07-07}
      - name: in a nursery a year is good practice
        setting: [early_years, agency, small_voluntary]
        severity: info
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2025-08-18, review_due: ⟦2027-08-18⟧}
      - name: one policy for two expectations has one day of review, and what binds most is said
        severity: error
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, review_due: ⟦2027-09-16⟧, satisfies: [allegations, behaviour]}
      - name: nobody wrote when it was approved
        untestable: |
          policies:
            - {key: ⟦child_protection⟧, status: approved, review_due: 2027-09-15}
      - name: nobody wrote when it is reviewed
        untestable: |
          policies:
            - {key: ⟦child_protection⟧, status: approved, approved_on: 2026-09-15}
      - name: nobody wrote its status
        not_met: |
          policies:
            - {key: child_protection, approved_on: 2026-09-15, review_due: ⟦2028-09-15⟧}
      - name: a draft
        not_applicable: |
          policies:
            - {key: child_protection, status: draft, approved_on: 2026-09-15, review_due: 2028-09-15}
      - name: withdrawn
        not_applicable: |
          policies:
            - {key: child_protection, status: withdrawn, approved_on: 2026-09-15, review_due: 2028-09-15}
      - name: an entry without a key
        not_applicable: |
          policies:
            - {title: A policy, status: approved, approved_on: 2026-09-15, review_due: 2028-09-15}

"""#),
    File(
      "rules/policy/stale-edition.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/stale-edition
    title: a policy cites an edition that was no longer in force
    criterion: policies_current
    duty: should
    severity: error
    sources:
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
      - {document: compact_audit, place: key documents, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A policy follows the guidance that is in force on the day on which it is approved. Where a newer edition had begun
      by then, the policy was out of date when it was approved. Where the newer one came later, nothing is wrong on the
      first day; some weeks later (a local figure) it is worth a look, which is a prompt and no fault. The day on which
      the audit was completed is what counts, never today.
    for_each: [policy in policies, cite in policy.cites]
    judged_on: policy.approved_on
    define:
      endedBeforeApproval: >-
        editions.exists(row, row.document == cite.document && row.edition == cite.edition
        && has(row.in_force_until) && row.in_force_until < policy.approved_on)
      endedLongAgo: >-
        editions.exists(row, row.document == cite.document && row.edition == cite.edition
        && has(row.in_force_until)
        && plusDays(row.in_force_until, parameters.edition_grace_days + 1) < reference_date)
      current: >-
        editions.filter(row, row.document == cite.document && has(row.edition) && has(row.in_force_from)
        && row.in_force_from <= (endedBeforeApproval ? policy.approved_on : reference_date)
        && (!has(row.in_force_until) || row.in_force_until >= (endedBeforeApproval ? policy.approved_on : reference_date)))
        .map(row, row.edition).join(', ')
    applies_when: >-
      isInUse(policy)
      && editions.exists(row, row.document == cite.document && has(row.edition) && row.edition == cite.edition)
    require: "!endedBeforeApproval && !endedLongAgo"
    at: cite.edition
    also_at:
      - {at: policy.approved_on, label: approved here}
    label: "{endedBeforeApproval ? 'no longer in force on the day of approval' : 'replaced since'}"
    cases:
      - when: "!endedBeforeApproval"
        duty: good_practice
        severity: info
    message: >-
      the policy {policy.key} cites the edition {cite.edition} of {cite.document}; {endedBeforeApproval ? 'when it was approved, on '
      + string(policy.approved_on) + ', ' : 'by the day of the audit '}{current} was in force instead
    help: look at what the newer edition changed, cite it, and have the policy approved again
    ask: What did the newer edition change for {policy.key}?
    examples:
      - name: the edition in force on the day of approval
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: kcsie, edition: "2026"}, {document: working_together, edition: "2026"}]}
      - name: approved on the last day of the edition that it cites, and the audit came soon after
        setting: education
        met: |
          audit: {completed_on: 2026-09-10}
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-08-31,
               cites: [{document: kcsie, edition: "2025"}]}
      - name: approved on the first day of the next edition
        setting: education
        severity: error
        not_met: |
          audit: {completed_on: 2026-09-10}
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-01,
               cites: [{document: kcsie, edition: ⟦"2025"⟧}]}
      - name: Keeping Children Safe in Education began on 2 September in 2024
        setting: education
        met: |
          audit: {completed_on: 2024-09-02}
          policies:
            - {key: child_protection, status: approved, approved_on: 2024-09-01,
               cites: [{document: kcsie, edition: "2023"}]}
      - name: and a policy approved on that day cites the new edition
        setting: education
        severity: error
        not_met: |
          audit: {completed_on: 2024-09-02}
          policies:
            - {key: child_protection, status: approved, approved_on: 2024-09-02,
               cites: [{document: kcsie, edition: ⟦"2023"⟧}]}
      - name: approved before a new edition, and 42 days have gone by since
        setting: education
        met: |
          audit: {completed_on: 2026-10-13}
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-07-07,
               cites: [{document: kcsie, edition: "2025"}]}
      - name: approved before a new edition, and 43 days have gone by since
        setting: education
        severity: info
        not_met: |
          audit: {completed_on: 2026-10-14}
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-07-07,
               cites: [{document: kcsie, edition: ⟦"2025"⟧}]}
      - name: two editions old
        setting: education
        severity: error
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: kcsie, edition: ⟦"2024"⟧}]}
      - name: one of two is old
        setting: education
        severity: error
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-04-21,
               cites: [{document: kcsie, edition: "2025"}, {document: working_together, edition: ⟦"2023"⟧}]}
      - name: a club that cites an old edition
        setting: [agency, small_voluntary]
        severity: error
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-06-15,
               cites: [{document: working_together, edition: ⟦"2018"⟧}]}
      - name: the framework for early years, in force since September 2025
        setting: early_years
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-08-18,
               cites: [{document: eyfs, edition: "2025"}]}
      - name: the framework of November 2024, and a policy of 2026
        setting: early_years
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-08-18,
               cites: [{document: eyfs, edition: ⟦November 2024⟧}]}
      - name: an audit of 2019 is judged by what applied then
        setting: education
        as_of: 2026-11-20
        met: |
          audit: {completed_on: 2019-10-02}
          policies:
            - {key: child_protection, status: approved, approved_on: 2019-09-15,
               cites: [{document: kcsie, edition: "2019"}, {document: working_together, edition: "2018"}]}
      - name: a document without editions, which is never replaced
        not_applicable: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: svga_2006, edition: "2006"}]}
      - name: an edition that the table does not have, which another rule says
        not_applicable: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: kcsie, edition: "2017"}]}
      - name: nobody wrote when it was approved
        untestable: |
          policies:
            - {key: ⟦child_protection⟧, status: approved, cites: [{document: kcsie, edition: "2025"}]}
      - name: nobody wrote which edition
        untestable: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, cites: [{document: ⟦kcsie⟧}]}
      - name: nobody wrote its status
        not_met: |
          policies:
            - {key: child_protection, approved_on: 2026-09-15, cites: [{document: kcsie, edition: ⟦"2025"⟧}]}
      - name: a draft may yet be changed
        not_applicable: |
          policies:
            - {key: child_protection, status: draft, approved_on: 2026-09-15, cites: [{document: kcsie, edition: "2025"}]}
      - name: withdrawn
        not_applicable: |
          policies:
            - {key: child_protection, status: withdrawn, approved_on: 2026-09-15, cites: [{document: kcsie, edition: "2025"}]}

"""#),
    File(
      "rules/policy/unknown-edition.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/unknown-edition
    title: a policy cites an edition that does not exist, or that this rule set does not know
    criterion: policies_current
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: key documents, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Whether a policy follows the guidance in force can be seen only where the document and its edition are written as
      the table of editions has them. This is a warning, since the table may lack an edition.
    for_each: [policy in policies, cite in policy.cites]
    define:
      isKnown: editions.exists(row, row.document == cite.document)
      near: nearest(cite.document.lowerAscii(), editions.map(row, row.document))
      known: editions.filter(row, row.document == cite.document && has(row.edition)).map(row, row.edition)
    applies_when: has(cite.edition) && size(near) > 0
    require: isKnown && (size(known) == 0 || cite.edition in known)
    at: "isKnown ? cite.edition : cite.document"
    label: "{isKnown ? 'no edition of it' : 'not a document of the table'}"
    message: >-
      the policy {policy.key} cites {cite.document} {cite.edition}, which is not in the table of editions
    help: "{isKnown ? 'write one of ' + known.join(', ') : 'write ' + near.join(' or ')}"
    ask: Which edition does {policy.key} follow?
    examples:
      - name: an edition of the table
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: kcsie, edition: "2026"}]}
      - name: a year in which there was none
        setting: [education, early_years, agency, small_voluntary]
        severity: warning
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: kcsie, edition: ⟦"2017"⟧}]}
      - name: a day besides the year
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: kcsie, edition: ⟦September 2026⟧}]}
      - name: the document in other letters
        not_met: |
          policies:
            - {key: child_protection, status: approved, cites: [{document: ⟦KCSIE⟧, edition: "2026"}]}
      - name: a slip in the document
        not_met: |
          policies:
            - {key: child_protection, status: approved, cites: [{document: ⟦working_togehter⟧, edition: "2026"}]}
      - name: a document of the area's own
        not_applicable: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: pscp_neglect_strategy, edition: "2025"}]}
      - name: a document without editions
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15,
               cites: [{document: svga_2006, edition: "2006"}]}
      - name: nobody wrote which edition, which another rule says
        not_applicable: |
          policies:
            - {key: child_protection, status: approved, cites: [{document: kcsie}]}

"""#),
    File(
      "rules/policy/wrong-approver.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: policy/wrong-approver
    title: a policy was approved by somebody else than it should be
    criterion: policies_current
    duty: good_practice
    severity: warning
    sources:
      - {document: kcsie, edition: "2020", settings: [education], verified: true}
      - {document: kcsie, edition: "2021", settings: [education], verified: false}
      - {document: kcsie, edition: "2022", settings: [education], verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
      - {document: charity_commission, settings: [small_voluntary], verified: false}
      - {document: compact_audit, place: key documents, verified: true}
    settings: [education, small_voluntary]
    status: stable
    why: >-
      The child protection policy of a school is approved by its governing body or proprietor, who answer for it; that
      of a group by its trustees or committee. Most other policies may be approved by whom the organisation likes. Who
      approves which is a table; names are compared by whole words, however they are written.
    for_each: [policy in policies, expectation in policy_expectations]
    judged_on: policy.approved_on
    applies_when: >-
      expectation.setting == organisation.setting && has(expectation.approved_by)
      && covers(policy, expectation.key) && isInUse(policy)
    require: size(policy.approved_by.replace('_', ' ').mentions(expectation.approved_by)) > 0
    at: policy.approved_by
    label: "not {expectation.approver_title}"
    cases:
      - when: expectation.basis == 'guidance'
        duty: should
        severity: error
        supports_at_most: requires_improvement
    message: "the policy {policy.key} was approved by {policy.approved_by}; for a {expectation.title} it is {expectation.approver_title}"
    help: have it approved by {expectation.approver_title}, and write who and when
    ask: When did {expectation.approver_title} last see {policy.key}?
    examples:
      - name: approved by the governing body
        setting: education
        met: |
          policies:
            - {key: child_protection, status: approved, approved_by: governing_body}
      - name: approved by a governing board, as people write it
        setting: education
        met: |
          policies:
            - {key: child_protection, status: approved, approved_by: Full governing board}
      - name: approved by the trustees of an academy
        setting: education
        met: |
          policies:
            - {key: child_protection, status: approved, approved_by: trustees}
      - name: approved by the proprietor
        setting: education
        met: |
          policies:
            - {key: child_protection, status: approved, approved_by: proprietor}
      - name: approved by a board of trustees
        setting: education
        met: |
          policies:
            - {key: child_protection, status: approved, approved_by: Board of Trustees}
      - name: approved by the headteacher
        setting: education
        severity: error
        supports: requires_improvement
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_by: ⟦headteacher⟧}
      - name: approved by the designated safeguarding lead
        setting: education
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_by: ⟦Designated safeguarding lead⟧}
      - name: a part of a word is no governing body
        setting: education
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_by: ⟦boarding office⟧}
      - name: a safeguarding policy that covers child protection
        setting: education
        not_met: |
          policies:
            - {key: safeguarding, status: approved, approved_by: ⟦headteacher⟧, satisfies: [child_protection]}
      - name: nobody wrote who approved it
        setting: education
        untestable: |
          policies:
            - {key: ⟦child_protection⟧, status: approved}
      - name: a behaviour policy may be approved by the headteacher
        setting: education
        not_applicable: |
          policies:
            - {key: behaviour, status: approved, approved_by: headteacher}
      - name: a club, approved by its committee
        setting: small_voluntary
        met: |
          policies:
            - {key: child_protection, status: approved, approved_by: management_committee}
      - name: a club, approved by its secretary, which is a prompt
        setting: small_voluntary
        severity: warning
        not_met: |
          policies:
            - {key: child_protection, status: approved, approved_by: ⟦Club secretary⟧}
      - name: nobody wrote its status
        setting: education
        not_met: |
          policies:
            - {key: child_protection, approved_by: ⟦headteacher⟧}
      - name: a draft
        setting: education
        not_applicable: |
          policies:
            - {key: child_protection, status: draft, approved_by: headteacher}
      - name: withdrawn
        setting: education
        not_applicable: |
          policies:
            - {key: child_protection, status: withdrawn, approved_by: headteacher}
      - name: an entry without a key
        setting: education
        not_applicable: |
          policies:
            - {title: A policy, status: approved, approved_by: headteacher}

"""#),
    File(
      "rules/privacy/personal-data.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: privacy/personal-data
    title: a text holds what identifies a person
    duty: tool
    severity: error
    sources:
      - {document: peer_audits, verified: true}
      - {document: data_protection, verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A return holds ids, posts, dates, counts and flags, and never anything by which a child, a family or an accused person can be
      identified. A number whose check character is right is very likely a real one; so is a date beside “born” or “DOB”. What a
      family is reached by tells who they are. A work address in the text is safer as that of the office. All of it is masked
      wherever this tool prints.
    for_each: text in texts
    define:
      nhs: nhsNumbers(text)
      pupils: upns(text)
      births: birthDates(text)
      families: familyTelephones(text) + familyAddresses(text)
      contacts: (mobileTelephones(text) + personalAddresses(text)).filter(contact, !(contact in families))
      names: >-
        near(properNames(text), births + text.mentions(birth_words.map(word, word.phrase)), 0)
        .filter(name, size(name.mentions(birth_words.map(word, word.phrase))) == 0 && size(births) > 0)
      found: nhs + pupils + births + families + contacts
    require: >-
      size(nhsNumbers(text)) == 0 && size(upns(text)) == 0 && size(birthDates(text)) == 0
      && size(familyTelephones(text)) == 0 && size(familyAddresses(text)) == 0
      && size(mobileTelephones(text)) == 0 && size(personalAddresses(text)) == 0
    at: first(found)
    also_at:
      - each: part in found.filter(part, part != first(found))
        at: part
        label: and so does this
      - each: name in names
        at: name
        label: beside it
    label: identifies a person
    cases:
      - when: size(nhs + pupils + births + families) == 0
        severity: warning
        message: >-
          this text holds {contacts.exists(contact, contact.contains('@')) ? 'an e-mail address' : 'a mobile telephone number'} of one
          person{size(contacts) > 1 ? ' and more' : ''}
        help: write the post, or the address of the office; name whom to ask under `lead` or `location`
    message: >-
      this text holds {size(nhs) > 0 ? 'an NHS number' : size(pupils) > 0 ? 'a unique pupil number'
      : size(births) > 0 ? 'a date of birth' : "how a child's family is reached"}{size(found) > 1 ? ' and more' : ''}: a return
      names no child
    help: take it out, and write an id of your own that only the organisation can trace; tell whoever looks after data protection
    masks: true
    examples:
      - name: an NHS number
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: Referred within the hour (⟦943 476 5919⟧) and seen.}
      - name: a unique pupil number
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: Pupil ⟦A123456789012⟧ was seen.}
      - name: in a folded text
        not_met: |
          answers:
            - criterion: "8.1"
              rating: good
              summary: >-
                We wrote down what the child said.
                The number was ⟦943 476 5919⟧ and the
                family was seen the same day.
      - name: in the name of a file
        not_met: |
          evidence:
            - {id: E-1, title: A file, kind: casefile, location: files/⟦943-476-5919⟧.pdf}
      - name: in an id
        not_met: |
          allegations:
            - {id: C ⟦943 476 5919⟧, kind: complaint, limbs: []}
      - name: in a literal text
        not_met: |
          answers:
            - criterion: "8.1"
              rating: good
              summary: |
                We wrote down what the child said.
                The number was ⟦943 476 5919⟧.
      - name: in a quoted text with an escape before it
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: "Seen \u2013 at once; number ⟦943 476 5919⟧."}
      - name: in the steps of an action
        not_met: |
          action_plan:
            - {id: A-1, criterion: "8.1", steps: Ring the family of ⟦9434765919⟧., due: 2026-12-01}
      - name: a telephone number
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: Staff ring 023 9268 8793.}
      - name: ten digits whose check digit is wrong
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: "Invoice 9434765918 was paid."}
      - name: an NHS number with dots
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: NHS ⟦943.476.5919⟧ was seen.}
      - name: an NHS number with two spaces
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: "NHS ⟦943  476  5919⟧ was seen."}
      - name: an NHS number over the lines of a literal text
        not_met: |
          answers:
            - criterion: "8.1"
              rating: good
              summary: |
                The number was ⟦943 476
                5919⟧.
      - name: an NHS number in digits of full width
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: NHS ⟦９４３ ４７６ ５９１９⟧ was seen.}
      - name: a date of birth, with the name beside it
        severity: error
        masked: [Ada Lovell, 4 May 2014]
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: "We learned from Ada Lovell, born ⟦4 May 2014⟧, what to ask."}
      - name: a date of birth before its word
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: One girl (⟦04/05/14⟧ DOB) was seen.}
      - name: one word between the word of birth and the date
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: A boy born prematurely ⟦4 May 2014⟧ was seen.}
      - name: two words between the word of birth and the date
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: The DOB column since 4 May 2024 is empty.}
      - name: a date of something else, in the next sentence
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: We no longer print DOB. Since 4 May 2024 we have not.}
      - name: a birthday without a year
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: Her birthday on 4 May was kept.}
      - name: the telephone of a mother
        severity: error
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: "Her mother (⟦023 9201 4417⟧) was rung."}
      - name: a home telephone
        severity: error
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: The home number is ⟦+44 (0)23 9201 4417⟧.}
      - name: five words between a parent and the number, wherever it stands
        severity: error
        not_met: |
          evidence:
            - {id: E-1, title: A call, kind: record, location: "a parent, see the call log of ⟦023 9201 4417⟧"}
      - name: six words between a parent and the number
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: A parent can also ring the office on 023 9201 4417.}
      - name: a parent and a service
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: "A parent rang 0300 123 4567, another +44 808 800 5000."}
      - name: the address of a father
        severity: error
        not_met: |
          evidence:
            - {id: E-1, title: A letter, kind: record, location: "the father, ⟦k.hale@mail.example⟧"}
      - name: five words between a father and the address
        severity: error
        not_met: |
          evidence:
            - {id: E-1, title: A letter, kind: record, location: "a father, whose letter then came from ⟦k.hale@mail.example⟧"}
      - name: six words between a father and the address
        met: |
          evidence:
            - {id: E-1, title: A letter, kind: record, location: "a father, whose letter then came back from k.hale@mail.example"}
      - name: an office that a parent wrote to
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: A parent wrote to office@school.example about it.}
      - name: a mobile telephone
        severity: warning
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: Ring Kit on ⟦07700 900417⟧.}
      - name: a mobile telephone with the country's code
        severity: warning
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: Ring Kit on ⟦+44 7700 900417⟧.}
      - name: an e-mail address of one person
        severity: warning
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: Write to ⟦k.hale@school.example⟧.}
      - name: whom to ask
        met: |
          action_plan:
            - {id: A-1, criterion: "8.1", steps: Ring the hall., lead: "K. Hale, 07700 900417, k.hale@school.example"}
          evidence:
            - {id: E-1, title: A log, kind: record, location: kept by k.hale@school.example}
      - name: an office
        met: |
          answers:
            - {criterion: "8.1", rating: good, summary: Write to school-office@hale.example or ring 023 9201 4417.}
      - name: where something else than a rating is expected
        faulty: true
        masked: 4 May 2014
        not_met: |
          answers:
            - {criterion: "8.1", rating: born ⟦4 May 2014⟧, summary: We wrote it down.}
      - name: under a field that there is not
        faulty: true
        not_met: |
          answers:
            - {criterion: "8.1", rating: good, summary: We wrote it down., child: born ⟦4 May 2014⟧}

"""#),
    File(
      "rules/recruitment/central-record-gaps.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: recruitment/central-record-gaps
    title: the single central record has gaps
    criterion: single_central_record
    duty: must
    severity: error
    sources:
      - {document: peer_audits, place: the single central record, verified: true}
      - {document: kcsie, edition: "2016", verified: false}
      - {document: kcsie, edition: "2018", verified: false}
      - {document: kcsie, edition: "2019", verified: false}
      - {document: kcsie, edition: "2020", verified: false}
      - {document: kcsie, edition: "2021", verified: false}
      - {document: kcsie, edition: "2022", verified: false}
      - {document: kcsie, edition: "2023", verified: false}
      - {document: kcsie, edition: "2024", verified: false}
      - {document: kcsie, edition: "2025", verified: false}
      - {document: kcsie, edition: "2026", verified: false}
    settings: [education]
    status: stable
    why: >-
      A school or college keeps one record of the checks on everyone who works there. A blank in it is a check that was not made, or that
      nobody can prove. A record that is called complete and counts gaps is not complete.
    define:
      held: recruitment.single_central_record
    require: "has(held.gaps) ? held.gaps == 0 && (!has(held.complete) || held.complete) : held.complete"
    at: "has(held.gaps) && held.gaps != 0 ? dyn(held.gaps) : dyn(held.complete)"
    label: "{has(held.gaps) && held.gaps != 0 ? 'gaps' : 'not complete'}"
    message: >-
      the single central record {has(held.gaps) && held.gaps != 0 ? 'has ' + string(held.gaps) + (held.gaps == 1 ? ' gap' : ' gaps') : 'is not complete'}
    help: >-
      make and record each check that is missing, assess the risk of anyone who works meanwhile, and add an action with the day by which the
      record is complete
    ask: Which checks are missing from the single central record, of whom, and who works unsupervised meanwhile?
    supports_at_most: requires_improvement
    examples:
      - name: complete and without gaps
        met: |
          recruitment:
            single_central_record: {complete: true, reviewed_on: 2026-09-30, gaps: 0}
      - name: one gap
        severity: error
        supports: requires_improvement
        not_met: |
          recruitment:
            single_central_record: {complete: false, reviewed_on: 2026-09-30, gaps: ⟦1⟧}
      - name: called complete, with two gaps
        not_met: |
          recruitment:
            single_central_record: {complete: true, reviewed_on: 2026-09-30, gaps: ⟦2⟧}
      - name: not complete, and nobody counted the gaps
        not_met: |
          recruitment:
            single_central_record: {complete: ⟦false⟧, reviewed_on: 2026-09-30}
      - name: no gaps, and all the same not complete
        not_met: |
          recruitment:
            single_central_record: {complete: ⟦false⟧, reviewed_on: 2026-09-30, gaps: 0}
      - name: no gaps, and no word beside
        met: |
          recruitment:
            single_central_record: {reviewed_on: 2026-09-30, gaps: 0}
      - name: complete, and no count beside
        met: |
          recruitment:
            single_central_record: {complete: true, reviewed_on: 2026-09-30}
      - name: neither is recorded
        untestable: |
          recruitment:
            single_central_record: {⟦complete⟧: , reviewed_on: 2026-09-30, gaps: }
      - name: no record is mentioned
        untestable: |
          recruitment: {policy_covers_criminal_record_checks: true}
      - name: a nursery keeps other records
        setting: early_years
        not_applicable: |
          recruitment:
            single_central_record: {complete: false, gaps: 4}
      - name: an audit of the edition of 2016
        met: |
          audit: {completed_on: 2017-03-01}
          recruitment:
            single_central_record: {complete: true, gaps: 0}
      - name: an audit of the edition of 2018
        met: |
          audit: {completed_on: 2018-10-01}
          recruitment:
            single_central_record: {complete: true, gaps: 0}
      - name: an audit of the edition of 2019
        met: |
          audit: {completed_on: 2019-10-01}
          recruitment:
            single_central_record: {complete: true, gaps: 0}
      - name: an audit of the edition of 2020
        met: |
          audit: {completed_on: 2020-10-01}
          recruitment:
            single_central_record: {complete: true, gaps: 0}
      - name: an audit of the edition of 2021
        met: |
          audit: {completed_on: 2021-10-01}
          recruitment:
            single_central_record: {complete: true, gaps: 0}
      - name: an audit of the edition of 2022
        met: |
          audit: {completed_on: 2022-10-03}
          recruitment:
            single_central_record: {complete: true, gaps: 0}
      - name: an audit of the edition of 2023
        met: |
          audit: {completed_on: 2023-10-02}
          recruitment:
            single_central_record: {complete: true, gaps: 0}
      - name: an audit of the edition of 2024
        met: |
          audit: {completed_on: 2024-10-01}
          recruitment:
            single_central_record: {complete: true, gaps: 0}
      - name: an audit of the edition of 2025
        met: |
          audit: {completed_on: 2025-10-01}
          recruitment:
            single_central_record: {complete: true, gaps: 0}

"""#),
    File(
      "rules/recruitment/disqualification-by-association.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: recruitment/disqualification-by-association
    title: staff are asked about the people they live with
    criterion: childcare_disqualification
    duty: should
    severity: error
    sources:
      - {document: disqualification_guidance, edition: "2018", verified: true}
    settings: [education, early_years]
    status: stable
    why: >-
      Since 31 August 2018 nobody who works outside a home is disqualified from childcare because of somebody in their household. To go on asking is
      itself a fault. Where childcare is given in somebody's home, as by a childminder, the question still stands.
    applies_when: >-
      has(recruitment.asks_about_household_members) && !isChildminder()
      && !(has(organisation.domestic_premises) && organisation.domestic_premises)
      && editions.exists(known, known.document == 'disqualification_guidance' && known.in_force_from <= reference_date)
    require: "!recruitment.asks_about_household_members"
    at: recruitment.asks_about_household_members
    label: asked since 31 August 2018 of nobody outside a home
    message: staff are asked about the people they live with, which ended for settings outside a home
    help: take the question out of forms and declarations, and destroy the answers
    ask: On which form are staff asked about the people they live with, and what becomes of the answers?
    examples:
      - name: they are not
        met: |
          recruitment: {asks_about_household_members: false}
      - name: they are
        severity: error
        setting: [education, early_years]
        not_met: |
          recruitment: {asks_about_household_members: ⟦true⟧}
      - name: a childminder's household is asked
        setting: early_years
        not_applicable: |
          organisation: {kind: childminder}
          recruitment: {asks_about_household_members: true}
      - name: childcare in somebody's home
        setting: early_years
        not_applicable: |
          organisation: {kind: nursery, domestic_premises: true}
          recruitment: {asks_about_household_members: true}
      - name: a nursery that says that it is in no home
        setting: early_years
        not_met: |
          organisation: {kind: nursery, domestic_premises: false}
          recruitment: {asks_about_household_members: ⟦true⟧}
      - name: an audit that was completed on the day before
        not_applicable: |
          audit: {completed_on: 2018-08-30}
          recruitment: {asks_about_household_members: true}
      - name: and on the day
        not_met: |
          audit: {completed_on: 2018-08-31}
          recruitment: {asks_about_household_members: ⟦true⟧}
      - name: nothing is said of it
        not_applicable: |
          recruitment: {policy_covers_criminal_record_checks: true}
      - name: foster carers are another matter
        setting: agency
        not_applicable: |
          recruitment: {asks_about_household_members: true}
      - name: nobody wrote down when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          recruitment: {asks_about_household_members: true}
      - name: nobody wrote what kind of organisation it is
        setting: early_years
        not_met: |
          organisation: {kind: }
          recruitment: {asks_about_household_members: ⟦true⟧}

"""#),
    File(
      "rules/recruitment/no-criminal-record-policy.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: recruitment/no-criminal-record-policy
    title: no policy says when a criminal record check is obtained
    criterion: recruitment_policy
    duty: should
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, edition: "2018", verified: false}
      - {document: working_together, edition: "2023", verified: false}
      - {document: working_together, edition: "2026", verified: false}
      - {document: eyfs, edition: "2025", settings: [early_years], verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Safe recruitment begins with a policy that says for which posts a criminal record check is obtained, at which level and when. Without it each
      appointment is decided afresh, and a volunteer is the first to be forgotten.
    require: recruitment.policy_covers_criminal_record_checks
    at: recruitment.policy_covers_criminal_record_checks
    label: no such policy
    message: no policy says when a criminal record check is obtained
    help: write it into the safer recruitment policy, or into the safeguarding policy, post by post, and add an action until it is done
    ask: Who decides whether a new member of staff or a volunteer needs a criminal record check, and by what?
    supports_at_most: requires_improvement
    examples:
      - name: a policy does
        setting: [education, early_years, agency, small_voluntary]
        met: |
          recruitment: {policy_covers_criminal_record_checks: true}
      - name: none does
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        not_met: |
          recruitment: {policy_covers_criminal_record_checks: ⟦false⟧}
      - name: nobody wrote it down
        untestable: |
          recruitment: {⟦policy_covers_criminal_record_checks⟧: , panels: []}
      - name: recruitment is blank
        untestable: |
          recruitment:
      - name: an audit of the edition of 2018
        not_met: |
          audit: {completed_on: 2023-12-14}
          recruitment: {policy_covers_criminal_record_checks: ⟦false⟧}
      - name: an audit of the edition of 2023
        not_met: |
          audit: {completed_on: 2026-03-17}
          recruitment: {policy_covers_criminal_record_checks: ⟦false⟧}

"""#),
    File(
      "rules/recruitment/panel-untrained.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: recruitment/panel-untrained
    title: nobody on an interview panel was trained in safer recruitment
    criterion: panel_trained
    duty: should
    severity: error
    sources:
      - {document: staffing_regulations_2009, place: regulation 9 for maintained schools, verified: true}
      - {document: kcsie, edition: "2016", verified: false}
      - {document: kcsie, edition: "2018", verified: false}
      - {document: kcsie, edition: "2019", verified: false}
      - {document: kcsie, edition: "2020", verified: false}
      - {document: kcsie, edition: "2021", verified: false}
      - {document: kcsie, edition: "2022", verified: false}
      - {document: kcsie, edition: "2023", verified: false}
      - {document: kcsie, edition: "2024", verified: false}
      - {document: kcsie, edition: "2025", verified: false}
      - {document: kcsie, edition: "2026", verified: false}
    settings: [education]
    status: stable
    why: >-
      One person on each panel has training in safer recruitment, and whoever interviews alone has it. For maintained schools that is law; academies,
      independent schools and colleges follow the same by statutory guidance. The training does not run out by law.
    for_each: panel in recruitment.panels
    require: panel.trained_member
    cases:
      - when: organisation_kinds.exists(row, row.kind == organisation.kind && row.staffing_regulations)
        duty: must
        message: >-
          nobody on the panel {panel.id} of {panel.held_on} was trained in safer recruitment, which the staffing regulations ask of a maintained school
    at: panel.trained_member
    label: nobody was trained
    message: nobody on the panel {panel.id} of {panel.held_on} was trained in safer recruitment
    help: train enough people that each panel can have one, and look again at what that panel asked and checked
    ask: What did the panel {panel.id} ask about safeguarding, and who checked the references?
    supports_at_most: requires_improvement
    examples:
      - name: a member was trained
        met: |
          recruitment:
            panels: [{id: P-7, held_on: 2026-06-10, trained_member: true}]
      - name: nobody was, in a maintained school
        severity: error
        duty: must
        supports: requires_improvement
        not_met: |
          organisation: {kind: maintained_school}
          recruitment:
            panels: [{id: P-7, held_on: 2026-06-10, trained_member: ⟦false⟧}]
      - name: nobody was, in an academy
        severity: error
        duty: should
        not_met: |
          organisation: {kind: academy}
          recruitment:
            panels: [{id: P-7, held_on: 2026-06-10, trained_member: ⟦false⟧}]
      - name: nobody was, in a maintained nursery school
        duty: must
        not_met: |
          organisation: {kind: maintained_nursery_school}
          recruitment:
            panels: [{id: P-7, held_on: 2026-06-10, trained_member: ⟦false⟧}]
      - name: nobody wrote what kind of school it is
        severity: error
        not_met: |
          organisation: {kind: }
          recruitment:
            panels: [{id: P-7, held_on: 2026-06-10, trained_member: ⟦false⟧}]
      - name: one of two panels
        not_met: |
          recruitment:
            panels: [{id: P-7, held_on: 2026-06-10, trained_member: true}, {id: P-8, held_on: 2026-06-11, trained_member: ⟦false⟧}]
      - name: nobody was appointed
        not_applicable: |
          recruitment: {panels: []}
      - name: nobody wrote it down
        untestable: |
          recruitment:
            panels: [{id: P-7, held_on: 2026-06-10, ⟦trained_member⟧: }]
      - name: no panels are mentioned
        untestable: |
          recruitment: {policy_covers_criminal_record_checks: true}
      - name: the regulations and the guidance are for schools and colleges
        setting: small_voluntary
        not_applicable: |
          recruitment:
            panels: [{id: P-7, held_on: 2026-06-10, trained_member: false}]
      - name: an audit of the edition of 2016
        met: |
          audit: {completed_on: 2017-03-01}
          recruitment:
            panels: [{id: P-7, held_on: 2017-03-01, trained_member: true}]
      - name: an audit of the edition of 2018
        met: |
          audit: {completed_on: 2018-10-01}
          recruitment:
            panels: [{id: P-7, held_on: 2018-10-01, trained_member: true}]
      - name: an audit of the edition of 2019
        met: |
          audit: {completed_on: 2019-10-01}
          recruitment:
            panels: [{id: P-7, held_on: 2019-10-01, trained_member: true}]
      - name: an audit of the edition of 2020
        met: |
          audit: {completed_on: 2020-10-01}
          recruitment:
            panels: [{id: P-7, held_on: 2020-10-01, trained_member: true}]
      - name: an audit of the edition of 2021
        met: |
          audit: {completed_on: 2021-10-01}
          recruitment:
            panels: [{id: P-7, held_on: 2021-10-01, trained_member: true}]
      - name: an audit of the edition of 2022
        met: |
          audit: {completed_on: 2022-10-03}
          recruitment:
            panels: [{id: P-7, held_on: 2022-10-03, trained_member: true}]
      - name: an audit of the edition of 2023
        met: |
          audit: {completed_on: 2023-10-02}
          recruitment:
            panels: [{id: P-7, held_on: 2023-10-02, trained_member: true}]
      - name: an audit of the edition of 2024
        met: |
          audit: {completed_on: 2024-10-01}
          recruitment:
            panels: [{id: P-7, held_on: 2024-10-01, trained_member: true}]
      - name: an audit of the edition of 2025
        met: |
          audit: {completed_on: 2025-10-01}
          recruitment:
            panels: [{id: P-7, held_on: 2025-10-01, trained_member: true}]

"""#),
    File(
      "rules/recruitment/references-after-start.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: recruitment/references-after-start
    title: references came after the person had started
    criterion: references_before_start
    duty: good_practice
    severity: warning
    sources:
      - {document: peer_audits, place: references, verified: false}
      - {document: eyfs, edition: "2025", settings: [early_years], verified: true}
      - {document: kcsie, edition: "2016", settings: [education], verified: false}
      - {document: kcsie, edition: "2018", settings: [education], verified: false}
      - {document: kcsie, edition: "2019", settings: [education], verified: false}
      - {document: kcsie, edition: "2020", settings: [education], verified: false}
      - {document: kcsie, edition: "2021", settings: [education], verified: false}
      - {document: kcsie, edition: "2022", settings: [education], verified: false}
      - {document: kcsie, edition: "2023", settings: [education], verified: false}
      - {document: kcsie, edition: "2024", settings: [education], verified: false}
      - {document: kcsie, edition: "2025", settings: [education], verified: false}
      - {document: kcsie, edition: "2026", settings: [education], verified: false}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A reference protects children only if it is read before the person works with them, be it a student or a volunteer. In early years it is law since
      1 September 2025; for schools and colleges it is statutory guidance; everywhere else it is good practice.
    for_each: "appointment in (has(recruitment.appointments) ? recruitment.appointments : [])"
    judged_on: appointment.started_on
    require: appointment.references_received_on <= appointment.started_on
    cases:
      - when: >-
          organisation.setting == 'early_years' && editions.exists(known,
          known.document == 'eyfs' && known.edition == '2025' && known.in_force_from <= appointment.started_on)
        duty: must
        severity: error
      - when: organisation.setting == 'education'
        duty: should
        severity: error
    at: appointment.references_received_on
    also_at:
      - {at: appointment.started_on, label: started here}
    label: after the start
    message: >-
      the last reference for {appointment.id} was received {daysBetween(appointment.started_on, appointment.references_received_on)} days
      after the person had started
    help: record what was done to keep children safe meanwhile, and let nobody start before the references are read
    ask: With whom did {appointment.id} work until the references came?
    supports_at_most: requires_improvement
    examples:
      - name: on the day of the start
        met: |
          recruitment:
            appointments: [{id: AP-1, started_on: 2026-09-01, references_received_on: 2026-09-01}]
      - name: the day after, in a school
        severity: error
        duty: should
        supports: requires_improvement
        not_met: |
          recruitment:
            appointments: [{id: AP-1, started_on: 2026-09-01, references_received_on: ⟦2026-09-02⟧}]
      - name: the day after, in early years
        severity: error
        duty: must
        setting: early_years
        not_met: |
          recruitment:
            appointments: [{id: AP-1, started_on: 2025-09-01, references_received_on: ⟦2025-09-02⟧}]
      - name: in early years before it was law
        severity: warning
        duty: good_practice
        setting: early_years
        not_met: |
          recruitment:
            appointments: [{id: AP-1, started_on: 2025-08-31, references_received_on: ⟦2025-09-02⟧}]
      - name: elsewhere
        severity: warning
        setting: [agency, small_voluntary]
        not_met: |
          recruitment:
            appointments: [{id: AP-1, started_on: 2026-09-01, references_received_on: ⟦2026-09-21⟧}]
      - name: nobody wrote down when they came
        severity: error
        untestable: |
          recruitment:
            appointments: [{id: AP-1, started_on: 2026-09-01, ⟦references_received_on⟧: }]
      - name: nobody wrote down when the person started
        untestable: |
          recruitment:
            appointments: [{id: AP-1, ⟦started_on⟧: , references_received_on: 2026-09-01}]
      - name: no appointments are mentioned
        not_applicable: |
          recruitment: {policy_covers_criminal_record_checks: true}
      - name: nobody was appointed
        not_applicable: |
          recruitment: {appointments: []}
      - name: long before
        met: |
          recruitment:
            appointments: [{id: AP-1, started_on: 2026-09-01, references_received_on: 2026-07-13}]
      - name: a year after it became law in early years
        severity: error
        setting: early_years
        not_met: |
          recruitment:
            appointments: [{id: AP-1, started_on: 2026-09-01, references_received_on: ⟦2026-09-02⟧}]

"""#),
    File(
      "rules/return/act-in-future.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/act-in-future
    title: something is recorded as done on a day that has not come yet
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      An induction, a course, a review or an endorsement is recorded when it has happened. On a day after the day of the check
      nothing can have happened: it is a slip of the pen, or a plan. It counts as done nowhere, so whatever asks for it cannot be
      tested; this one finding stands for all that. Days on which something falls due, takes effect or runs out may lie ahead. The
      days in records of allegations and in the register of policies are told of by the rules that count from them.
    for_each: act in acts
    require: act <= as_of
    at: act
    label: still to come
    message: "{act} is recorded as the day on which something was done, and had not come when this was checked, on {as_of}"
    help: put the date right; where it is still to be done, leave the date out until it has been
    ask: What was planned for {act}, and what has been done already?
    blocks_submission: true
    examples:
      - name: completed today
        as_of: 2026-11-23
        met: |
          inductions:
            - {id: N-1, started_on: 2026-11-09, completed_on: 2026-11-23}
      - name: to be completed tomorrow
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        as_of: 2026-11-23
        not_met: |
          inductions:
            - {id: N-1, started_on: 2026-11-09, completed_on: ⟦2026-11-24⟧}
      - name: a course and an endorsement that are planned
        as_of: 2026-11-23
        not_met: |
          audit: {completed_on: 2026-10-02, endorsed_on: ⟦2030-10-09⟧}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2030-01-12⟧, reached: 50, population: 50}
      - name: what is due, takes effect or runs out may lie ahead
        as_of: 2026-11-23
        met: |
          policies:
            - {key: child_protection, status: approved, approved_on: 2026-09-15, effective_from: 2026-12-01, review_due: 2027-09-15}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Add the volunteers., due: 2027-01-31, status: not_started}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-01-12, reached: 5, population: 5, expires_on: 2029-01-12}
          inductions:
            - {id: N-1, started_on: 2027-01-04}
      - name: a date that cannot be read is a fault of its own
        faulty: true
        met: |
          inductions:
            - {id: N-1, started_on: 2026-09-01, completed_on: 18/12/30}

"""#),
    File(
      "rules/return/answer-not-reviewed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/answer-not-reviewed
    title: an answer was not reviewed in this cycle
    duty: good_practice
    severity: warning
    sources:
      - {document: compact_audit, place: keeping the return up to date, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The return is kept up from one cycle to the next. An answer that nobody has looked at since the last one tells how things were
      then.
    for_each: answer in answers
    applies_when: has(answer.rating)
    require: has(answer.reviewed_on) && plusMonths(reference_date, -parameters.cycle_months) <= answer.reviewed_on
    at: answer.reviewed_on
    label: "{has(answer.reviewed_on) ? 'more than ' + string(parameters.cycle_months) + ' months before the audit' : 'when?'}"
    message: >-
      {has(answer.reviewed_on) ? 'the answer to ' + answer.criterion + ' was last reviewed on ' + string(answer.reviewed_on)
      : 'nothing says when the answer to ' + answer.criterion + ' was reviewed'}
    message_for_many: "{count} answers were not reviewed in this cycle, or do not say when they were"
    help: read the answer again, and write the day in `reviewed_on`
    ask: When was {answer.criterion} last looked at, and by whom?
    roll_up: return
    examples:
      - name: to the day two years before the audit
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.7", rating: good, reviewed_on: 2024-10-02}
      - name: a day earlier
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.7", rating: good, reviewed_on: ⟦2024-10-01⟧}
      - name: last month
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.7", rating: good, reviewed_on: 2026-09-14}
      - name: nobody wrote when
        not_met: |
          answers:
            - {criterion: "5.7", rating: good, ⟦reviewed_on⟧: }
      - name: two years are counted from the audit, however late it is checked
        as_of: 2027-03-01
        met: |
          audit: {completed_on: 2026-10-02}
          answers:
            - {criterion: "5.7", rating: good, reviewed_on: 2024-10-02}
      - name: what is not answered is for another rule
        not_applicable: |
          answers:
            - {criterion: "5.7", rating: }
      - name: a day that cannot be read
        untestable: |
          answers:
            - {criterion: "5.7", rating: good, reviewed_on: spring}
      - name: a day that has not come is no review, and a fault of its own
        untestable: |
          answers:
            - {criterion: "5.7", rating: good, reviewed_on: 2030-09-14}
      - name: nobody wrote when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          answers:
            - {criterion: "5.7", rating: good, reviewed_on: 2026-09-14}

"""#),
    File(
      "rules/return/completed-on-missing.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/completed-on-missing
    title: the return does not say when the audit was completed
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The day on which the audit was completed is its reference date: it picks the editions of law and guidance, and the age of
      evidence and training is measured on it. Without it much of the return cannot be tested; this one finding stands for all that.
    require: has(audit.completed_on)
    at: audit.completed_on
    label: no date
    message: the return does not say when the audit was completed
    help: write the day in `completed_on` under `audit`, like 2026-10-02
    blocks_submission: true
    examples:
      - name: the day is there
        met: |
          audit: {completed_on: 2026-10-02}
      - name: the day is blank
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          audit: {⟦completed_on⟧: }
      - name: the day cannot be read
        untestable: |
          audit: {completed_on: 02/10/26}
      - name: the day of submission does not stand in
        not_met: |
          audit: {⟦completed_on⟧: , submitted_on: 2026-10-12}

"""#),
    File(
      "rules/return/completer-not-senior.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/completer-not-senior
    title: the return was completed by somebody whose post does not sound senior
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The audit is undertaken by a suitably experienced and senior member of staff. The words of a post say little for certain, so this
      is a warning and no error: it is given where they name a junior post and no senior one, unless the return says that the person is
      on the leadership team.
    define:
      onTeam: >-
        leads.exists(lead, has(lead.name) && has(audit.completed_by.name) && lead.name == audit.completed_by.name
        && has(lead.on_leadership_team) && lead.on_leadership_team)
      isJunior: size(audit.completed_by.role.mentions(junior_posts.map(post, post.phrase))) > 0
      isSenior: size(audit.completed_by.role.mentions(senior_posts.map(post, post.phrase))) > 0
    applies_when: has(audit.completed_by.role)
    require: "!isJunior || isSenior || onTeam"
    at: audit.completed_by.role
    label: suitably senior?
    message: "the return was completed by the {audit.completed_by.role}, a post that does not sound senior"
    help: >-
      have a senior member of staff go through it and sign for it; or write the whole of the person's role, such as deputy designated
      safeguarding lead
    ask: What experience and standing has the {audit.completed_by.role} in safeguarding?
    unless_failed: [return/not-completed-by]
    examples:
      - name: the designated safeguarding lead
        met: |
          audit: {completed_by: {name: A. Sample, role: Designated safeguarding lead}}
      - name: a receptionist
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          audit: {completed_by: {name: P. Pattern, role: ⟦Receptionist⟧}}
      - name: an office assistant
        not_met: |
          audit: {completed_by: {name: P. Pattern, role: ⟦Office assistant⟧}}
      - name: an assistant headteacher is senior
        met: |
          audit: {completed_by: {name: P. Pattern, role: Assistant headteacher}}
      - name: words that are neither are not judged
        met: |
          audit: {completed_by: {name: P. Pattern, role: Keeper of the keys}}
      - name: the secretary is on the leadership team
        met: |
          audit: {completed_by: {name: P. Pattern, role: Secretary}}
          leads:
            - {role: deputy, name: A. Sample, post: Room leader, on_leadership_team: false}
            - {role: senior_lead, name: P. Pattern, post: Secretary, on_leadership_team: true}
      - name: the secretary is named as a lead and not on the leadership team
        not_met: |
          audit: {completed_by: {name: P. Pattern, role: ⟦Secretary⟧}}
          leads:
            - {role: deputy, name: P. Pattern, post: Secretary, on_leadership_team: false}
            - {role: deputy, name: P. Pattern, post: Secretary}
            - {role: senior_lead, name: A. Sample, post: Headteacher, on_leadership_team: true}
            - {role: senior_lead, post: Headteacher, on_leadership_team: true}
      - name: no name, which another rule says
        not_met: |
          audit: {completed_by: {name: , role: Secretary}}
          leads:
            - {role: senior_lead, name: A. Sample, post: Headteacher, on_leadership_team: true}
      - name: no role is for another rule
        not_applicable: |
          audit: {completed_by: {name: A. Sample, role: }}
      - name: a role that is no text
        untestable: |
          audit: {completed_by: {name: A. Sample, role: [Headteacher]}}

"""#),
    File(
      "rules/return/criterion-unanswered.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/criterion-unanswered
    title: a criterion of this setting has no rating
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The audit asks for a rating against each criterion of the setting. What is left out cannot be told from what was not looked at; a
      criterion that does not apply is rated not applicable, with the reason.
    for_each: expectation in criteria
    define:
      given: "recorded(answers) ? referring(answers, expectation) : answers"
    applies_when: has(organisation.setting) && isAskedHere(expectation)
    require: given.exists(answer, has(answer.rating))
    at: first(given).rating
    label: "{size(given) > 0 ? 'no rating' : numberHere(expectation) + ' is not among them'}"
    message: "{numberHere(expectation)} has no rating"
    help: "rate it: {expectation.expectation} What would show it: {expectation.shown_by}"
    blocks_submission: true
    roll_up: return
    message_for_many: "{count} criteria have no rating: {numbers}"
    help_for_many: >-
      rate each; one that does not apply is rated not_applicable, with the reason. `compact-audit explain` and its number says what is
      expected and what would show it
    fix:
      safe: true
      when: size(given) == 0
      does: adds {numberHere(expectation)} to `answers` without a rating
      insert_record:
        into: answers
        fill: {criterion: "{numberHere(expectation)}"}
        blank: [rating, summary, reviewed_on, evidence]
    examples:
      - name: every criterion of a small group is rated
        setting: small_voluntary
        met: |
          answers:
            - {criterion: "1.1", rating: good}
            - {criterion: "1.2", rating: good}
            - {criterion: "1.4", rating: good}
            - {criterion: "1.6", rating: good}
            - {criterion: "1.7", rating: good}
            - {criterion: "1.8", rating: good}
            - {criterion: "2.1", rating: good}
            - {criterion: "2.3", rating: good}
            - {criterion: "2.4", rating: good}
            - {criterion: "2.7", rating: good}
            - {criterion: "2.8", rating: good}
            - {criterion: "3.1", rating: good}
            - {criterion: "3.6", rating: good}
            - {criterion: "3.7", rating: good}
            - {criterion: "4.1", rating: good}
            - {criterion: "4.2", rating: good}
            - {criterion: "4.4", rating: good}
            - {criterion: "4.5", rating: good}
            - {criterion: "4.7", rating: good}
            - {criterion: "5.1", rating: good}
            - {criterion: "5.6", rating: good}
            - {criterion: "5.7", rating: good}
            - {criterion: "5.8", rating: good}
            - {criterion: "5.10", rating: good}
            - {criterion: "6.1", rating: good}
            - {criterion: "6.6", rating: good}
            - {criterion: "7.1", rating: good}
            - {criterion: "7.2", rating: good}
            - {criterion: "7.3", rating: good}
            - {criterion: "7.4", rating: good}
            - {criterion: "7.5", rating: good}
            - {criterion: "7.6", rating: good}
            - {criterion: "7.8", rating: good}
            - {criterion: "7.10", rating: not_applicable, reason: No regulator oversees us.}
            - {criterion: "8.1", rating: good}
            - {criterion: "8.2", rating: good}
            - {criterion: "8.5", rating: good}
            - {criterion: "8.7", rating: good}
            - {criterion: "9.1", rating: good}
            - {criterion: "9.2", rating: good}
            - {criterion: "9.4", rating: good}
            - {criterion: "9.6", rating: good}
            - {criterion: "10.1", rating: good}
            - {criterion: "10.5", rating: good}
            - {criterion: "10.6", rating: good}
            - {criterion: "11.1", rating: good}
            - {criterion: "11.2", rating: good}
            - {criterion: "11.5", rating: good}
      - name: one is left out
        severity: error
        setting: small_voluntary
        blocks: true
        not_met: |
          ⟦answers⟧:
            - {criterion: "1.1", rating: good}
            - {criterion: "1.2", rating: good}
            - {criterion: "1.4", rating: good}
            - {criterion: "1.6", rating: good}
            - {criterion: "1.7", rating: good}
            - {criterion: "1.8", rating: good}
            - {criterion: "2.1", rating: good}
            - {criterion: "2.3", rating: good}
            - {criterion: "2.4", rating: good}
            - {criterion: "2.7", rating: good}
            - {criterion: "2.8", rating: good}
            - {criterion: "3.1", rating: good}
            - {criterion: "3.6", rating: good}
            - {criterion: "3.7", rating: good}
            - {criterion: "4.1", rating: good}
            - {criterion: "4.2", rating: good}
            - {criterion: "4.4", rating: good}
            - {criterion: "4.5", rating: good}
            - {criterion: "4.7", rating: good}
            - {criterion: "5.1", rating: good}
            - {criterion: "5.6", rating: good}
            - {criterion: "5.7", rating: good}
            - {criterion: "5.8", rating: good}
            - {criterion: "5.10", rating: good}
            - {criterion: "6.1", rating: good}
            - {criterion: "6.6", rating: good}
            - {criterion: "7.1", rating: good}
            - {criterion: "7.2", rating: good}
            - {criterion: "7.3", rating: good}
            - {criterion: "7.4", rating: good}
            - {criterion: "7.5", rating: good}
            - {criterion: "7.6", rating: good}
            - {criterion: "7.8", rating: good}
            - {criterion: "8.1", rating: good}
            - {criterion: "8.2", rating: good}
            - {criterion: "8.5", rating: good}
            - {criterion: "8.7", rating: good}
            - {criterion: "9.1", rating: good}
            - {criterion: "9.2", rating: good}
            - {criterion: "9.4", rating: good}
            - {criterion: "9.6", rating: good}
            - {criterion: "10.1", rating: good}
            - {criterion: "10.5", rating: good}
            - {criterion: "10.6", rating: good}
            - {criterion: "11.1", rating: good}
            - {criterion: "11.2", rating: good}
            - {criterion: "11.5", rating: good}
      - name: one has no rating
        setting: small_voluntary
        not_met: |
          answers:
            - {criterion: "1.1", rating: good}
            - {criterion: "1.2", rating: good}
            - {criterion: "1.4", rating: good}
            - {criterion: "1.6", rating: good}
            - {criterion: "1.7", rating: good}
            - {criterion: "1.8", rating: good}
            - {criterion: "2.1", rating: good}
            - {criterion: "2.3", rating: good}
            - {criterion: "2.4", rating: good}
            - {criterion: "2.7", rating: good}
            - {criterion: "2.8", rating: good}
            - {criterion: "3.1", rating: good}
            - {criterion: "3.6", rating: good}
            - {criterion: "3.7", rating: good}
            - {criterion: "4.1", rating: good}
            - {criterion: "4.2", rating: good}
            - {criterion: "4.4", rating: good}
            - {criterion: "4.5", rating: good}
            - {criterion: "4.7", rating: good}
            - {criterion: "5.1", rating: good}
            - {criterion: "5.6", rating: good}
            - {criterion: "5.7", rating: good}
            - {criterion: "5.8", rating: good}
            - {criterion: "5.10", rating: good}
            - {criterion: "6.1", rating: good}
            - {criterion: "6.6", rating: good}
            - {criterion: "7.1", rating: good}
            - {criterion: "7.2", rating: good}
            - {criterion: "7.3", rating: good}
            - {criterion: "7.4", rating: good}
            - {criterion: "7.5", rating: good}
            - {criterion: "7.6", rating: good}
            - {criterion: "7.8", rating: good}
            - {criterion: "7.10", rating: good}
            - {criterion: "8.1", rating: good}
            - {criterion: "8.2", rating: good}
            - {criterion: "8.5", ⟦rating⟧: }
            - {criterion: "8.7", rating: good}
            - {criterion: "9.1", rating: good}
            - {criterion: "9.2", rating: good}
            - {criterion: "9.4", rating: good}
            - {criterion: "9.6", rating: good}
            - {criterion: "10.1", rating: good}
            - {criterion: "10.5", rating: good}
            - {criterion: "10.6", rating: good}
            - {criterion: "11.1", rating: good}
            - {criterion: "11.2", rating: good}
            - {criterion: "11.5", rating: good}
      - name: the answers are blank
        untestable: |
          answers:
      - name: every criterion of a school is rated
        setting: education
        met: |
          answers:
            [{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.5", rating: good}, {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good},
             {criterion: "2.8", rating: good}, {criterion: "3.1", rating: good}, {criterion: "3.2", rating: good},
             {criterion: "3.3", rating: good}, {criterion: "3.4", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.6", rating: good}, {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good},
             {criterion: "5.2", rating: good}, {criterion: "5.3", rating: good}, {criterion: "5.5", rating: good},
             {criterion: "5.6", rating: good}, {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good},
             {criterion: "5.9", rating: good}, {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good},
             {criterion: "6.2", rating: good}, {criterion: "6.3", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.7", rating: good}, {criterion: "6.8", rating: good}, {criterion: "6.9", rating: good},
             {criterion: "6.10", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.7", rating: good}, {criterion: "8.8", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.3", rating: good},
             {criterion: "9.4", rating: good}, {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good},
             {criterion: "9.7", rating: good}, {criterion: "10.1", rating: good}, {criterion: "10.2", rating: good},
             {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good}, {criterion: "10.5", rating: good},
             {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good}, {criterion: "11.2", rating: good},
             {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good}, {criterion: "11.5", rating: good},
             {criterion: "11.6", rating: good}, {criterion: "12.1", rating: good}, {criterion: "12.2", rating: good},
             {criterion: "12.3", rating: good}, {criterion: "12.5", rating: good}]
      - name: every criterion of an early years provider is rated
        setting: early_years
        met: |
          answers:
            [{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.4", rating: good},
             {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good}, {criterion: "1.7", rating: good},
             {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good}, {criterion: "2.2", rating: good},
             {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good}, {criterion: "2.6", rating: good},
             {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good}, {criterion: "3.1", rating: good},
             {criterion: "3.3", rating: good}, {criterion: "3.6", rating: good}, {criterion: "3.7", rating: good},
             {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good}, {criterion: "4.4", rating: good},
             {criterion: "4.5", rating: good}, {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good},
             {criterion: "5.4", rating: good}, {criterion: "5.6", rating: good}, {criterion: "5.7", rating: good},
             {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good}, {criterion: "5.10", rating: good},
             {criterion: "5.11", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.4", rating: good},
             {criterion: "6.5", rating: good}, {criterion: "6.6", rating: good}, {criterion: "6.9", rating: good},
             {criterion: "6.10", rating: good}, {criterion: "7.1", rating: good}, {criterion: "7.2", rating: good},
             {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good}, {criterion: "7.5", rating: good},
             {criterion: "7.6", rating: good}, {criterion: "7.7", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "8.1", rating: good}, {criterion: "8.2", rating: good}, {criterion: "8.5", rating: good},
             {criterion: "8.7", rating: good}, {criterion: "8.8", rating: good}, {criterion: "9.1", rating: good},
             {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good}, {criterion: "9.5", rating: good},
             {criterion: "9.6", rating: good}, {criterion: "9.7", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.5", rating: good}]
      - name: every criterion of an agency is rated
        setting: agency
        met: |
          answers:
            [{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}, {criterion: "12.1", rating: good},
             {criterion: "12.2", rating: good}, {criterion: "12.4", rating: good}, {criterion: "12.5", rating: good}]
      - name: whose audit it is cannot be seen, which is a fault of its own
        faulty: true
        not_applicable: |
          organisation: {setting: }
      - name: an agency left out a criterion that small groups do not have
        setting: agency
        not_met: |
          answers:
            ⟦[{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.4", rating: good},
             {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good}, {criterion: "1.7", rating: good},
             {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good}, {criterion: "2.2", rating: good},
             {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good}, {criterion: "2.6", rating: good},
             {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good}, {criterion: "3.1", rating: good},
             {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good}, {criterion: "3.7", rating: good},
             {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good}, {criterion: "4.3", rating: good},
             {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good}, {criterion: "4.7", rating: good},
             {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good}, {criterion: "5.7", rating: good},
             {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good}, {criterion: "5.10", rating: good},
             {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good}, {criterion: "6.9", rating: good},
             {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good}, {criterion: "7.2", rating: good},
             {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good}, {criterion: "7.5", rating: good},
             {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good}, {criterion: "7.9", rating: good},
             {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good}, {criterion: "8.2", rating: good},
             {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good}, {criterion: "8.5", rating: good},
             {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good}, {criterion: "9.1", rating: good},
             {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good}, {criterion: "9.5", rating: good},
             {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good}, {criterion: "10.2", rating: good},
             {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good}, {criterion: "10.5", rating: good},
             {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good}, {criterion: "11.2", rating: good},
             {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good}, {criterion: "11.5", rating: good},
             {criterion: "11.6", rating: good}, {criterion: "12.1", rating: good}, {criterion: "12.2", rating: good},
             {criterion: "12.4", rating: good}, {criterion: "12.5", rating: good}]⟧
      - name: a local authority is asked for what guidance lays on it alone
        setting: agency
        not_met: |
          organisation: {kind: local_authority}
          answers:
            ⟦[{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}, {criterion: "12.1", rating: good},
             {criterion: "12.2", rating: good}, {criterion: "12.4", rating: good}, {criterion: "12.5", rating: good}]⟧
      - name: and rates that too
        setting: agency
        met: |
          organisation: {kind: local_authority}
          answers:
            [{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}, {criterion: "12.1", rating: good},
             {criterion: "12.2", rating: good}, {criterion: "12.4", rating: good}, {criterion: "12.5", rating: good},
             {criterion: "7.11", rating: good}, {criterion: "7.12", rating: good}, {criterion: "7.13", rating: good}]
      - name: nobody wrote what kind of agency it is
        setting: agency
        met: |
          organisation: {kind: }
          answers:
            [{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}, {criterion: "12.1", rating: good},
             {criterion: "12.2", rating: good}, {criterion: "12.4", rating: good}, {criterion: "12.5", rating: good}]
      - name: a return of 2015 has eleven standards
        setting: agency
        met: |
          audit: {completed_on: 2015-11-20}
          answers:
            [{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}]
      - name: the last day without the twelfth
        setting: agency
        met: |
          audit: {completed_on: 2018-07-03}
          answers:
            [{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}]
      - name: the first day with it
        setting: agency
        not_met: |
          audit: {completed_on: 2018-07-04}
          answers:
            ⟦[{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}]⟧
      - name: a return of today with eleven standards
        setting: agency
        not_met: |
          audit: {completed_on: 2026-10-02}
          answers:
            ⟦[{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}]⟧
      - name: nobody wrote down when the audit was completed
        setting: agency
        not_met: |
          audit: {completed_on: }
          answers:
            ⟦[{criterion: "1.1", rating: good}, {criterion: "1.2", rating: good}, {criterion: "1.3", rating: good},
             {criterion: "1.4", rating: good}, {criterion: "1.5", rating: good}, {criterion: "1.6", rating: good},
             {criterion: "1.7", rating: good}, {criterion: "1.8", rating: good}, {criterion: "2.1", rating: good},
             {criterion: "2.2", rating: good}, {criterion: "2.3", rating: good}, {criterion: "2.4", rating: good},
             {criterion: "2.6", rating: good}, {criterion: "2.7", rating: good}, {criterion: "2.8", rating: good},
             {criterion: "3.1", rating: good}, {criterion: "3.5", rating: good}, {criterion: "3.6", rating: good},
             {criterion: "3.7", rating: good}, {criterion: "4.1", rating: good}, {criterion: "4.2", rating: good},
             {criterion: "4.3", rating: good}, {criterion: "4.4", rating: good}, {criterion: "4.5", rating: good},
             {criterion: "4.7", rating: good}, {criterion: "5.1", rating: good}, {criterion: "5.6", rating: good},
             {criterion: "5.7", rating: good}, {criterion: "5.8", rating: good}, {criterion: "5.9", rating: good},
             {criterion: "5.10", rating: good}, {criterion: "6.1", rating: good}, {criterion: "6.6", rating: good},
             {criterion: "6.9", rating: good}, {criterion: "6.11", rating: good}, {criterion: "7.1", rating: good},
             {criterion: "7.2", rating: good}, {criterion: "7.3", rating: good}, {criterion: "7.4", rating: good},
             {criterion: "7.5", rating: good}, {criterion: "7.6", rating: good}, {criterion: "7.8", rating: good},
             {criterion: "7.9", rating: good}, {criterion: "7.10", rating: good}, {criterion: "8.1", rating: good},
             {criterion: "8.2", rating: good}, {criterion: "8.3", rating: good}, {criterion: "8.4", rating: good},
             {criterion: "8.5", rating: good}, {criterion: "8.6", rating: good}, {criterion: "8.7", rating: good},
             {criterion: "9.1", rating: good}, {criterion: "9.2", rating: good}, {criterion: "9.4", rating: good},
             {criterion: "9.5", rating: good}, {criterion: "9.6", rating: good}, {criterion: "10.1", rating: good},
             {criterion: "10.2", rating: good}, {criterion: "10.3", rating: good}, {criterion: "10.4", rating: good},
             {criterion: "10.5", rating: good}, {criterion: "10.6", rating: good}, {criterion: "11.1", rating: good},
             {criterion: "11.2", rating: good}, {criterion: "11.3", rating: good}, {criterion: "11.4", rating: good},
             {criterion: "11.5", rating: good}, {criterion: "11.6", rating: good}]⟧

"""#),
    File(
      "rules/return/cycle-overdue.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/cycle-overdue
    title: the return was not submitted within the cycle
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: cycle of two years, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Every organisation submits a return once in each cycle, counted in calendar months from the day on which the one before it was
      submitted. A late return is still to be submitted, and says that it is late.
    define:
      due: plusMonths(audit.previous_submitted_on, parameters.cycle_months)
    applies_when: has(audit.previous_submitted_on) || !(has(audit.first_return) && audit.first_return)
    require: has(audit.submitted_on) && audit.submitted_on <= due
    pending_until: due
    at: audit.submitted_on
    also_at:
      - {at: audit.previous_submitted_on, label: "submitted here, so the next return was due on {due}"}
    message: >-
      the return was due on {due}, {parameters.cycle_months} months after the one before it, and
      {has(audit.submitted_on) ? "was submitted on " + string(audit.submitted_on) : "is not yet submitted"}
    help: >-
      submit it as soon as it is endorsed and tell the partnership why it is late; where `previous_submitted_on` is wrong, put it
      right
    ask: What kept the return from being submitted by {due}?
    examples:
      - name: submitted on the last day of two years
        met: |
          audit: {first_return: , previous_submitted_on: 2024-10-12, completed_on: 2026-10-02, submitted_on: 2026-10-12}
        as_of: 2026-10-12
      - name: submitted within the cycle, and checked long after it
        as_of: 2027-03-01
        met: |
          audit: {first_return: , previous_submitted_on: 2024-10-12, completed_on: 2026-10-02, submitted_on: 2026-10-10}
      - name: submitted a day later
        as_of: 2026-10-13
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          audit: {first_return: , previous_submitted_on: 2024-10-12, completed_on: 2026-10-02, submitted_on: ⟦2026-10-13⟧}
      - name: on the last day it is pending
        as_of: 2026-11-11
        pending: |
          audit: {first_return: , previous_submitted_on: 2024-11-11, completed_on: 2026-10-02}
      - name: the day after, it is overdue
        as_of: 2026-11-12
        not_met: |
          ⟦audit⟧: {first_return: , previous_submitted_on: 2024-11-11, completed_on: 2026-10-02}
      - name: a day of submission that is still to come says nothing
        as_of: 2026-11-10
        untestable: |
          audit: {first_return: , previous_submitted_on: 2024-11-11, completed_on: 2026-10-02, submitted_on: ⟦2026-11-11⟧}
      - name: two years from 29 February end on 28 February
        as_of: 2026-03-01
        not_met: |
          audit: {first_return: , previous_submitted_on: 2024-02-29, completed_on: 2026-02-20, submitted_on: ⟦2026-03-01⟧}
      - name: two calendar years that hold no 29 February
        as_of: 2027-04-01
        met: |
          audit: {first_return: , previous_submitted_on: 2025-03-01, completed_on: 2027-02-20, submitted_on: 2027-03-01}
      - name: the first return has no cycle behind it
        not_applicable: |
          audit: {first_return: true}
      - name: a return that is called the first and has one before it
        as_of: 2026-11-12
        not_met: |
          ⟦audit⟧: {first_return: true, previous_submitted_on: 2024-11-11, completed_on: 2026-10-02}
      - name: nobody wrote when the last return was submitted
        as_of: 2026-10-12
        untestable: |
          audit: {first_return: , ⟦previous_submitted_on⟧: , completed_on: 2026-10-02, submitted_on: 2026-10-12}
      - name: nor whether this is the first
        untestable: |
          audit: {first_return: false, ⟦previous_submitted_on⟧: , completed_on: 2026-10-02}

"""#),
    File(
      "rules/return/eleven-standards.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/eleven-standards
    title: the return is of a time when the audit had fewer standards
    duty: tool
    severity: info
    sources:
      - {document: compact_audit, place: the standards, verified: true}
    settings: [education, agency]
    status: stable
    why: >-
      The audit of 2015 had eleven standards, today's has twelve. A return of that time is whole without the standard that came later, and is not
      asked for it; whoever sets it beside a later one should know. This is information and no fault.
    for_each: standard in standards
    applies_when: has(standard.asked_from) && has(audit.completed_on)
    require: audit.completed_on >= standard.asked_from
    at: audit.completed_on
    label: before standard {standard.number} came
    message: >-
      accepted as a return of its time: the audit of {audit.completed_on} had no standard {standard.number} ({standard.title}), so nothing
      is asked of it
    help: nothing is to be done; answer standard {standard.number} in the next return
    examples:
      - name: an audit of today
        setting: [education, agency]
        met: |
          audit: {completed_on: 2026-10-02}
      - name: an audit of 2015
        severity: info
        setting: [education, agency]
        not_met: |
          audit: {completed_on: ⟦2015-11-20⟧}
      - name: the last day without the twelfth standard
        not_met: |
          audit: {completed_on: ⟦2018-07-03⟧}
      - name: the first day with it
        met: |
          audit: {completed_on: 2018-07-04}
      - name: a nursery has no criterion of it anyway
        setting: [early_years, small_voluntary]
        not_applicable: |
          audit: {completed_on: 2015-11-20}
      - name: nobody wrote down when the audit was completed
        not_applicable: |
          audit: {completed_on: }

"""#),
    File(
      "rules/return/endorsed-out-of-order.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/endorsed-out-of-order
    title: the return was endorsed before it was completed, or submitted before it was endorsed
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: Whoever endorses a return vouches for what it says, so it must be complete by then; and only what is endorsed is submitted.
    applies_when: has(audit.endorsed_on)
    require: >-
      audit.completed_on <= audit.endorsed_on && (!has(audit.submitted_on) || audit.endorsed_on <= audit.submitted_on)
    at: audit.endorsed_on
    also_at:
      - {at: audit.completed_on, label: completed here}
      - {at: audit.submitted_on, label: submitted here}
    label: out of order
    message: >-
      the return was endorsed on {audit.endorsed_on}, {has(audit.submitted_on) && audit.submitted_on < audit.endorsed_on ? 'after' :
      'before'} it was {has(audit.submitted_on) && audit.submitted_on < audit.endorsed_on ? 'submitted' : 'completed'}
    help: put right the date that is wrong, or have the completed return endorsed again before it is submitted
    ask: Which text was endorsed?
    blocks_submission: true
    examples:
      - name: all on one day
        met: |
          audit: {completed_on: 2026-10-02, endorsed_on: 2026-10-02, submitted_on: 2026-10-02}
      - name: not yet submitted
        as_of: 2026-11-23
        met: |
          audit: {completed_on: 2026-10-02, endorsed_on: 2026-10-09}
      - name: endorsed the day before it was completed
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          audit: {completed_on: 2026-10-02, endorsed_on: ⟦2026-10-01⟧}
      - name: submitted the day before it was endorsed
        as_of: 2026-11-23
        not_met: |
          audit: {completed_on: 2026-10-02, endorsed_on: ⟦2026-10-09⟧, submitted_on: 2026-10-08}
      - name: not endorsed is for another rule
        not_applicable: |
          audit: {endorsed_on: }
      - name: nobody wrote down when it was completed
        as_of: 2026-11-23
        untestable: |
          audit: {⟦completed_on⟧: , endorsed_on: 2026-10-09}
      - name: each a few days after the other
        as_of: 2026-11-23
        met: |
          audit: {completed_on: 2026-10-02, endorsed_on: 2026-10-09, submitted_on: 2026-10-12}
      - name: a childminder endorses what is complete, like others
        setting: early_years
        not_met: |
          organisation: {kind: childminder}
          audit: {completed_on: 2026-10-02, endorsed_on: ⟦2026-10-01⟧}

"""#),
    File(
      "rules/return/not-applicable-implausible.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/not-applicable-implausible
    title: a criterion is rated not applicable that applies to everyone
    duty: tool
    severity: warning
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Not applicable takes a criterion out of every count. Commissioning does not concern everybody, and a few criteria are for some
      organisations only; but whoever works with children has a lead, trains people and can be told of an allegation. That nothing
      of the kind has happened yet is no reason.
    for_each: answer in answers
    applies_when: answer.rating == 'not_applicable' && resolved(answer.criterion)
    require: record(answer.criterion).not_applicable_plausible
    at: answer.rating
    also_at:
      - {at: answer.reason, label: the reason given}
    label: applies to everyone
    message: >-
      {answer.criterion} is rated not applicable, and what it expects applies to every organisation: {record(answer.criterion).expectation}
    help: rate it; where it has not arisen, rate what is arranged for the day when it does
    ask: In what way does {answer.criterion} not apply?
    unless_failed: [return/not-applicable-without-reason]
    examples:
      - name: who commissions nothing
        met: |
          answers:
            - {criterion: "12.1", rating: not_applicable, reason: We commission nothing.}
      - name: no allegation has been made yet
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "7.4", rating: ⟦not_applicable⟧, reason: We have had no allegations.}
      - name: without a reason, which another rule says
        not_met: |
          answers:
            - {criterion: "7.4", rating: not_applicable}
      - name: a rating
        not_applicable: |
          answers:
            - {criterion: "7.4", rating: inadequate}
      - name: a number that no audit has is for another rule
        not_applicable: |
          answers:
            - {criterion: "7.44", rating: not_applicable, reason: We have had none.}
      - name: nobody wrote a rating
        untestable: |
          answers:
            - {criterion: "7.4", ⟦rating⟧: }

"""#),
    File(
      "rules/return/not-applicable-without-reason.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/not-applicable-without-reason
    title: a criterion is rated not applicable and no reason is given
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Not applicable is for what is not relevant to the organisation. It lies outside the order of ratings and takes the criterion out
      of every count, so a reader must be able to see why.
    for_each: answer in answers
    applies_when: answer.rating == 'not_applicable'
    require: has(answer.reason) && saysSomething(answer.reason)
    at: answer.reason
    also_at:
      - {at: answer.rating, label: takes it out of every count}
    label: why does it not apply?
    message: "{answer.criterion} is rated not applicable and no reason is given"
    help: write in `reason` why it does not apply to the organisation, or rate it
    ask: Why does {answer.criterion} not apply?
    blocks_submission: true
    examples:
      - name: a reason is given
        met: |
          answers:
            - {criterion: "12.1", rating: not_applicable, reason: We commission nothing.}
      - name: no reason is given
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          answers:
            - {criterion: ⟦"12.1"⟧, rating: not_applicable}
      - name: the reason is blank
        not_met: |
          answers:
            - {criterion: "12.1", rating: not_applicable, ⟦reason⟧: }
      - name: a rating needs no such reason
        not_applicable: |
          answers:
            - {criterion: "12.1", rating: good}
            - {criterion: "12.2", rating: inadequate}
      - name: nobody wrote a rating
        untestable: |
          answers:
            - {criterion: "12.1", ⟦rating⟧: }
      - name: a summary is no reason
        not_met: |
          answers:
            - {criterion: ⟦"12.1"⟧, rating: not_applicable, summary: There are three contracts.}
      - name: a word that holds the place of a reason
        not_met: |
          answers:
            - {criterion: "12.1", rating: not_applicable, reason: ⟦TBC⟧}
            - {criterion: "12.2", rating: not_applicable, reason: ⟦N/A⟧}
            - {criterion: "12.5", rating: not_applicable, reason: ⟦"(to be confirmed)"⟧}
      - name: a sign or a single letter
        not_met: |
          answers:
            - {criterion: "12.1", rating: not_applicable, reason: ⟦.⟧}
            - {criterion: "12.2", rating: not_applicable, reason: ⟦x⟧}
            - {criterion: "12.5", rating: not_applicable, reason: ⟦xxx⟧}
            - {criterion: "12.3", rating: not_applicable, reason: ⟦'---'⟧}
      - name: "a short reason is a reason, Łódź"
        met: |
          answers:
            - {criterion: "12.1", rating: not_applicable, reason: no lettings}
            - {criterion: "12.2", rating: not_applicable, reason: none are let}
            - {criterion: "12.5", rating: not_applicable, reason: Łódź}

"""#),
    File(
      "rules/return/not-completed-by.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/not-completed-by
    title: the return does not say who completed it
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The audit is undertaken by a suitably experienced and senior member of staff, and questions go to them. So the return says who
      that was, and in what role.
    define:
      hasName: has(audit.completed_by.name) && saysSomething(audit.completed_by.name)
      hasRole: has(audit.completed_by.role) && saysSomething(audit.completed_by.role)
    require: hasName && hasRole
    at: "!hasName ? audit.completed_by.name : audit.completed_by.role"
    label: "{hasName ? 'in what role?' : 'who?'}"
    message: "the return does not say {hasName ? 'in what role' : 'by whom'} it was completed"
    help: write the name and the role of the person under `completed_by` in `audit`
    ask: Who completed the return, and in what role?
    blocks_submission: true
    examples:
      - name: a name and a role
        met: |
          audit: {completed_by: {name: A. Sample, role: Designated safeguarding lead}}
      - name: nobody
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          audit: {⟦completed_by⟧: }
      - name: no role
        not_met: |
          audit: {completed_by: {name: A. Sample, ⟦role⟧: }}
      - name: a role and no name
        not_met: |
          audit: {completed_by: {⟦name⟧: , role: Headteacher}}
      - name: a word that holds the place of a name, or of a role
        not_met: |
          audit: {completed_by: {name: ⟦TBC⟧, role: Headteacher}}
      - name: a sign that holds the place of a role
        not_met: |
          audit: {completed_by: {name: A. Sample, role: ⟦'-'⟧}}
      - name: a name that is no text
        untestable: |
          audit: {completed_by: {name: [A. Sample], role: Headteacher}}
      - name: a childminder is named as well
        setting: early_years
        not_met: |
          organisation: {kind: childminder}
          audit: {⟦completed_by⟧: }

"""#),
    File(
      "rules/return/not-endorsed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/not-endorsed
    title: the return is not endorsed
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Before it is submitted, the return is endorsed by the director, the headteacher, the owner or the management committee. That may
      be the person who completed it, as with a childminder or a sole owner.
    define:
      missing: >-
        [has(audit.endorsed_on) ? '' : 'date', has(audit.endorsed_by.name) ? '' : 'name', has(audit.endorsed_by.capacity) ? '' :
        'capacity'].filter(name, name != '')
    require: has(audit.endorsed_on) && has(audit.endorsed_by.name) && has(audit.endorsed_by.capacity)
    at: >-
      !has(audit.endorsed_on) ? dyn(audit.endorsed_on)
      : !has(audit.endorsed_by.name) ? dyn(audit.endorsed_by.name)
      : dyn(audit.endorsed_by.capacity)
    label: not endorsed
    message: "the return is not endorsed: the endorsement has no {missing.join(', no ')}"
    help: >-
      have the director, headteacher, owner or management committee read it; record name, role, capacity and date under `audit`
    blocks_submission: true
    examples:
      - name: endorsed by the headteacher
        as_of: 2026-11-23
        met: |
          audit: {endorsed_by: {name: B. Specimen, role: Headteacher, capacity: headteacher}, endorsed_on: 2026-10-09}
      - name: the same person completed and endorsed it
        setting: early_years
        met: |
          organisation: {kind: childminder}
          audit:
            completed_by: {name: A. Sample, role: Childminder}
            endorsed_by: {name: A. Sample, role: Childminder, capacity: owner}
            endorsed_on: 2026-10-02
      - name: neither name nor date
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          audit:
            endorsed_by:
            ⟦endorsed_on⟧:
      - name: no date
        not_met: |
          audit:
            endorsed_by: {name: B. Specimen, role: Headteacher, capacity: headteacher}
            ⟦endorsed_on⟧:
      - name: a date and nobody
        as_of: 2026-11-23
        not_met: |
          audit:
            endorsed_by: {⟦name⟧: , role: Headteacher, capacity: headteacher}
            endorsed_on: 2026-10-09
      - name: nobody says in what capacity
        as_of: 2026-11-23
        not_met: |
          audit:
            endorsed_by: {name: B. Specimen, role: Site manager, ⟦capacity⟧: }
            endorsed_on: 2026-10-09
      - name: a date that cannot be read
        untestable: |
          audit: {endorsed_on: 09/10/26}
      - name: a childminder's return is endorsed as well
        setting: early_years
        not_met: |
          organisation: {kind: childminder}
          audit:
            completed_by: {name: A. Sample, role: Childminder}
            endorsed_by:
            ⟦endorsed_on⟧:

"""#),
    File(
      "rules/return/other-nation.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/other-nation
    title: the organisation works outside England
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Safeguarding law differs between the nations: who is told of an allegation, who keeps the barred lists, what teachers must report. The rules here
      are those of England, so nothing that they say of this return can be relied on, and what they do not say neither.
    applies_when: has(organisation.nation)
    require: organisation.nation == 'england'
    at: organisation.nation
    label: the rules are those of England
    message: these rules are those of England and cannot judge an organisation of another nation
    help: use the audit of the safeguarding board there; where the work is in England, set `nation` to england
    ask: In which nation is the work with children?
    blocks_submission: true
    examples:
      - name: England
        met: |
          organisation: {nation: england}
      - name: Wales
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          organisation: {nation: ⟦wales⟧}
      - name: Scotland
        not_met: |
          organisation: {nation: ⟦scotland⟧}
      - name: Northern Ireland
        not_met: |
          organisation: {nation: ⟦northern_ireland⟧}
      - name: nothing is said of it
        not_applicable: |
          organisation: {nation: }

"""#),
    File(
      "rules/return/section-not-recorded.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/section-not-recorded
    title: a section of the return is missing or blank
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A section that is missing or blank says nothing: not that there is nothing to report, and not that there is. An organisation with
      nothing to report says so with an empty list.
    for_each: wanted in required_sections
    define:
      isRecorded: >-
        wanted.section == 'leads' ? recorded(leads) : wanted.section == 'answers' ? recorded(answers)
        : wanted.section == 'evidence' ? recorded(evidence) : wanted.section == 'action_plan' ? recorded(action_plan)
        : wanted.section == 'policies' ? recorded(policies) : wanted.section == 'training' ? recorded(training)
        : wanted.section == 'inductions' ? recorded(inductions) : wanted.section == 'recruitment' ? recorded(recruitment)
        : recorded(allegations)
    applies_when: has(organisation.setting) && organisation.setting in wanted.settings
    require: isRecorded
    at: >-
      wanted.section == 'leads' ? dyn(leads) : wanted.section == 'answers' ? dyn(answers)
      : wanted.section == 'evidence' ? dyn(evidence) : wanted.section == 'action_plan' ? dyn(action_plan)
      : wanted.section == 'policies' ? dyn(policies) : wanted.section == 'training' ? dyn(training)
      : wanted.section == 'inductions' ? dyn(inductions) : wanted.section == 'recruitment' ? dyn(recruitment)
      : dyn(allegations)
    label: "nothing is recorded under `{wanted.section}`"
    message: "`{wanted.section}` is not recorded: {wanted.title}"
    help: >-
      record it, and write {wanted.nothing} only if there truly was nothing to report{wanted.kept_apart ? "; if it is kept in a
      records file, give that file too" : ""}
    ask: Is there nothing to report under {wanted.section}, or was it left out?
    blocks_submission: true
    roll_up: return
    message_for_many: "{count} sections of the return are not recorded"
    help_for_many: >-
      record each; where there is nothing to report, an empty list such as `inductions: []` says so, and a blank section does not;
      where records are kept in a file of their own, give that file too
    fix:
      safe: true
      does: adds `{wanted.section}` without a value
      insert_section: wanted.section
    examples:
      - name: nothing to report is written as an empty list
        met: |
          allegations: []
      - name: a blank section
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        blocks: true
        not_met: |
          ⟦allegations⟧:
      - name: two blank sections
        not_met: |
          ⟦inductions⟧:
          ⟦training⟧:
      - name: recruitment is blank
        not_met: |
          ⟦recruitment⟧:
      - name: a word where a list belongs
        untestable: |
          allegations: none
      - name: the leads are blank
        not_met: |
          ⟦leads⟧:
      - name: the answers are blank
        not_met: |
          ⟦answers⟧:
      - name: the evidence is blank
        not_met: |
          ⟦evidence⟧:
      - name: the action plan is blank
        not_met: |
          ⟦action_plan⟧:
      - name: the register of policies is blank
        not_met: |
          ⟦policies⟧:
      - name: whose audit it is cannot be seen, which is a fault of its own
        faulty: true
        not_applicable: |
          organisation: {setting: }
          allegations:
      - name: the training is blank
        not_met: |
          ⟦training⟧:

"""#),
    File(
      "rules/return/self-endorsed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/self-endorsed
    title: the return was completed and endorsed by the same person
    duty: good_practice
    severity: info
    sources:
      - {document: compact_audit, place: how to complete it, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      A second pair of eyes sees what the first has got used to. It is advice and no fault, and it is not given where there may be
      nobody else: to a childminder, or an owner who does both.
    applies_when: >-
      has(audit.completed_by.name) && has(audit.endorsed_by.name)
      && !isChildminder()
      && !(has(audit.endorsed_by.capacity) && audit.endorsed_by.capacity == 'owner')
    require: audit.completed_by.name.trim().lowerAscii() != audit.endorsed_by.name.trim().lowerAscii()
    at: audit.endorsed_by.name
    also_at:
      - {at: audit.completed_by.name, label: completed by}
    label: the same person
    message: "{audit.endorsed_by.name} both completed and endorsed the return"
    help: have somebody else read it as well, such as a member of the board or the committee
    ask: Who beside {audit.endorsed_by.name} has read the return?
    examples:
      - name: two people
        met: |
          audit: {completed_by: {name: A. Sample, role: Deputy}, endorsed_by: {name: B. Specimen, role: Headteacher, capacity: headteacher}}
      - name: one person
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          audit: {completed_by: {name: A. Sample, role: Headteacher}, endorsed_by: {name: ⟦A. Sample⟧, role: Headteacher, capacity: headteacher}}
      - name: one person, written in another way
        not_met: |
          audit: {completed_by: {name: A. Sample, role: Director}, endorsed_by: {name: ⟦A. SAMPLE⟧, role: Director, capacity: director}}
      - name: a childminder is alone
        setting: early_years
        not_applicable: |
          organisation: {kind: childminder}
          audit: {completed_by: {name: A. Sample, role: Childminder}, endorsed_by: {name: A. Sample, role: Childminder, capacity: director}}
      - name: an owner does both
        setting: early_years
        not_applicable: |
          organisation: {kind: nursery}
          audit: {completed_by: {name: A. Sample, role: Owner}, endorsed_by: {name: A. Sample, role: Owner, capacity: owner}}
      - name: nobody wrote what the organisation is, or in what capacity it was endorsed
        not_met: |
          organisation: {kind: }
          audit: {completed_by: {name: A. Sample, role: Headteacher}, endorsed_by: {name: ⟦A. Sample⟧, role: Headteacher, capacity: }}
      - name: not endorsed is for another rule
        not_applicable: |
          audit: {completed_by: {name: A. Sample, role: Headteacher}, endorsed_by: {name: , role: Headteacher, capacity: headteacher}}
      - name: nobody wrote who completed it, which is for another rule
        not_applicable: |
          audit: {completed_by: {name: , role: Headteacher}, endorsed_by: {name: A. Sample, role: Headteacher, capacity: headteacher}}
      - name: a name that is no text
        untestable: |
          audit: {completed_by: {name: [A. Sample], role: Headteacher}, endorsed_by: {name: A. Sample, role: Headteacher, capacity: headteacher}}

"""#),
    File(
      "rules/return/uniform-ratings.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/uniform-ratings
    title: all criteria are rated alike
    duty: good_practice
    severity: info
    sources:
      - {document: peer_audits, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      An audit is to show where an organisation is strong and where it can improve. Where every criterion is outstanding, or all of a
      standard are rated alike on one kind of evidence, it may be that nobody looked at each. This is a prompt.
    for_each: >-
      group in [answers] + standards.map(standard, answers.filter(answer, resolved(answer.criterion)
      && record(answer.criterion).standard == standard.number))
    define:
      claimed: group.filter(answer, has(answer.rating) && answer.rating != 'not_applicable')
      rating: claimed[0].rating
      isWhole: size(group) == size(answers)
      kinds: claimed.filter(answer, size(answer.evidence) > 0)
    applies_when: size(claimed) >= parameters.least_uniform_answers && rating in parameters.evidenced_ratings
    require: >-
      claimed.exists(answer, answer.rating != rating)
      || (isWhole ? rating != 'outstanding' : size(kinds) == 0 || (known(evidence) ? kinds.exists(answer,
      answer.evidence.exists(item, record(item.ref).kind != record(kinds[0].evidence[0].ref).kind)) : false))
    at: rating
    label: "{isWhole ? 'like every other' : 'like all of this standard'}"
    message: >-
      {isWhole ? 'all ' + string(size(claimed)) + ' criteria are rated outstanding' : 'all of ' + claimed.map(answer,
      answer.criterion).join(', ') + ' are rated ' + rating + ' on evidence of one kind'}
    help: look at each criterion by itself, and say where there is something to improve
    ask: "{isWhole ? 'Which criterion is the weakest?' : 'What tells ' + claimed.map(answer, answer.criterion).join(', ') + ' apart?'}"
    examples:
      - name: not all are outstanding
        met: |
          answers:
            - {criterion: "1.1", rating: outstanding}
            - {criterion: "2.1", rating: outstanding}
            - {criterion: "3.1", rating: good}
      - name: all are outstanding
        severity: info
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: "1.1", rating: ⟦outstanding⟧}
            - {criterion: "2.1", rating: outstanding}
            - {criterion: "3.1", rating: outstanding}
            - {criterion: "4.1", rating: outstanding}
      - name: what does not apply does not count
        not_met: |
          answers:
            - {criterion: "12.1", rating: not_applicable, reason: We commission nothing.}
            - {criterion: "1.1", rating: ⟦outstanding⟧}
            - {criterion: "2.1", rating: outstanding}
            - {criterion: "3.1", rating: outstanding}
            - {criterion: "4.1", rating: }
      - name: two are no pattern
        not_applicable: |
          answers:
            - {criterion: "1.1", rating: outstanding}
            - {criterion: "2.1", rating: outstanding}
            - {criterion: "12.1", rating: not_applicable, reason: We commission nothing.}
      - name: all are good, on evidence of one kind, in standards of their own
        met: |
          answers:
            - {criterion: "1.1", rating: good, evidence: [{ref: E-log}]}
            - {criterion: "2.1", rating: good, evidence: [{ref: E-log}]}
            - {criterion: "3.1", rating: good, evidence: [{ref: E-log}]}
            - {criterion: "4.1", rating: good, evidence: [{ref: E-log}]}
            - {criterion: "7.77", rating: good, evidence: [{ref: E-log}]}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
      - name: all of a standard alike, on evidence of one kind
        not_met: |
          answers:
            - {criterion: "1.1", rating: ⟦good⟧, evidence: [{ref: E-log}]}
            - {criterion: "1.2", rating: good, evidence: [{ref: E-list}]}
            - {criterion: "1.4", rating: good}
            - {criterion: "3.1", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
            - {id: E-list, kind: record, location: office, dated: 2026-09-01, shows: implementation}
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice}
      - name: all of a standard alike, on evidence of two kinds
        met: |
          answers:
            - {criterion: "1.1", rating: good, evidence: [{ref: E-log}]}
            - {criterion: "1.2", rating: good, evidence: [{ref: E-log}, {ref: E-survey}]}
            - {criterion: "1.4", rating: good}
            - {criterion: "3.1", rating: outstanding, evidence: [{ref: E-survey}]}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
            - {id: E-survey, kind: survey, location: office, dated: 2026-09-01, shows: practice}
      - name: one of the standard is rated otherwise
        met: |
          answers:
            - {criterion: "1.1", rating: good, evidence: [{ref: E-log}]}
            - {criterion: "1.2", rating: good, evidence: [{ref: E-log}]}
            - {criterion: "1.4", rating: requires_improvement, evidence: [{ref: E-log}]}
            - {criterion: "3.1", rating: good, evidence: [{ref: E-log}]}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
      - name: no evidence at all is said by another rule
        met: |
          answers:
            - {criterion: "1.1", rating: good}
            - {criterion: "1.2", rating: good}
            - {criterion: "1.4", rating: good}
            - {criterion: "3.1", rating: outstanding}
      - name: honest gaps are no pattern to ask about
        not_applicable: |
          answers:
            - {criterion: "1.1", rating: inadequate, evidence: [{ref: E-log}]}
            - {criterion: "1.2", rating: inadequate, evidence: [{ref: E-log}]}
            - {criterion: "1.4", rating: inadequate, evidence: [{ref: E-log}]}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
      - name: the answers are blank
        untestable: |
          ⟦answers⟧:
      - name: all of a standard alike, and one of them alone has evidence
        not_met: |
          answers:
            - {criterion: "1.1", rating: ⟦good⟧, evidence: [{ref: E-log}]}
            - {criterion: "1.2", rating: good}
            - {criterion: "1.4", rating: good}
            - {criterion: "3.1", rating: outstanding, evidence: [{ref: E-log}]}
          evidence:
            - {id: E-log, kind: record, location: office, dated: 2026-09-01, shows: implementation}

"""#),
    File(
      "rules/return/unknown-criterion.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/unknown-criterion
    title: an answer is to a criterion that this setting's audit does not have
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The twelve standards are the same everywhere, the criteria are not. An answer to a criterion that is not there counts for nothing,
      and the criterion that was meant stays unanswered.
    for_each: answer in answers
    applies_when: has(organisation.setting)
    require: resolved(answer.criterion) && isForThisKind(record(answer.criterion))
    at: answer.criterion
    label: no criterion of this audit
    message: "{answer.criterion} is not a criterion of this audit (setting {organisation.setting})"
    help: >-
      write the number of one of this audit's criteria, or leave the answer out{numberedElsewhere(answer.criterion)}
    blocks_submission: true
    examples:
      - name: a criterion of schools in the return of a school
        met: |
          answers:
            - {criterion: "9.3", rating: good}
      - name: a criterion of schools in the return of a nursery
        setting: early_years
        blocks: true
        not_met: |
          answers:
            - {criterion: ⟦"9.3"⟧, rating: good}
      - name: a number that no audit has
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          answers:
            - {criterion: ⟦"5.12"⟧, rating: good, summary: Staff are trained.}
      - name: the criterion is blank
        untestable: |
          answers:
            - {⟦criterion⟧: , rating: good}
      - name: whose audit it is cannot be seen, which is a fault of its own
        faulty: true
        not_applicable: |
          organisation: {setting: }
          answers:
            - {criterion: "9.3", rating: good}
      - name: a number that no audit has is not excused by not applicable
        not_met: |
          answers:
            - {criterion: ⟦"5.12"⟧, rating: not_applicable, reason: We have none.}
      - name: what is asked of local authorities alone
        setting: agency
        not_met: |
          organisation: {kind: health}
          answers:
            - {criterion: ⟦"7.11"⟧, rating: good}
      - name: a local authority answers it
        setting: agency
        met: |
          organisation: {kind: local_authority}
          answers:
            - {criterion: "7.11", rating: good}
      - name: nobody wrote what kind of agency it is
        setting: agency
        not_met: |
          organisation: {kind: }
          answers:
            - {criterion: ⟦"7.11"⟧, rating: good}

"""#),
    File(
      "rules/return/wrong-legal-basis.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/wrong-legal-basis
    title: the return names a duty in law that does not bind this kind of organisation
    duty: tool
    severity: warning
    sources:
      - {document: education_act_2002, place: sections 157 and 175, settings: [education], verified: true}
      - {document: childcare_act_2006, place: section 40, settings: [early_years], verified: false}
      - {document: children_act_2004, place: section 11, verified: true}
    settings: [education, early_years, agency]
    status: stable
    why: >-
      Maintained schools, their nursery schools and colleges are bound by section 175 of the Education Act 2002, academies, free schools and independent
      schools by section 157; section 11 of the Children Act 2004 binds neither directly. Early years providers follow section 40 of the Childcare Act 2006.
      Section 11 binds the bodies that it lists, and for what they contract out. A policy that cites the wrong one was written for somebody else. It is
      a warning, for it changes nothing of what is to be done.
    applies_when: >-
      has(organisation.legal_basis) && has(organisation.kind)
      && organisation_kinds.exists(row, row.kind == organisation.kind && has(row.legal_basis))
    require: organisation_kinds.exists(row, row.kind == organisation.kind && row.legal_basis == organisation.legal_basis)
    at: organisation.legal_basis
    also_at:
      - {at: organisation.kind, label: what the organisation is}
    label: not the duty of this kind of organisation
    message: >-
      {organisation.legal_basis == 'none' ? 'the return says that no duty in law binds it' :
      'the return rests on ' + string(organisation.legal_basis).replace('_', ' ')}; an organisation of the kind
      {string(organisation.kind).replace('_', ' ')} is bound by {organisation_kinds.filter(row, row.kind ==
      organisation.kind).map(row, string(row.legal_basis).replace('_', ' ')).join('')}
    help: >-
      write `legal_basis: {organisation_kinds.filter(row, row.kind == organisation.kind).map(row, string(row.legal_basis)).join('')}`,
      or mend `kind`, and see which section the policies cite
    ask: Which section do the organisation's policies cite?
    examples:
      - name: a maintained school under section 175
        met: |
          organisation: {kind: maintained_school, legal_basis: section_175}
      - name: an academy under section 157
        met: |
          organisation: {kind: academy, legal_basis: section_157}
      - name: an academy under section 175
        severity: warning
        not_met: |
          organisation: {kind: academy, legal_basis: ⟦section_175⟧}
      - name: a maintained school under section 157
        not_met: |
          organisation: {kind: maintained_school, legal_basis: ⟦section_157⟧}
      - name: a maintained nursery school is a school
        not_met: |
          organisation: {kind: maintained_nursery_school, legal_basis: ⟦section_40⟧}
      - name: a school under section 11
        not_met: |
          organisation: {kind: independent_school, legal_basis: ⟦section_11⟧}
      - name: a nursery
        setting: early_years
        met: |
          organisation: {kind: nursery, legal_basis: section_40}
      - name: a childminder who knows of no duty
        setting: early_years
        not_met: |
          organisation: {kind: childminder, legal_basis: ⟦none⟧}
      - name: a provider that a section 11 body contracts out to
        setting: agency
        met: |
          organisation: {kind: commissioned_provider, legal_basis: section_11}
      - name: a club is not told by its kind
        setting: small_voluntary
        not_applicable: |
          organisation: {kind: sports_club, legal_basis: none}
      - name: a special school may be either
        not_applicable: |
          organisation: {kind: special_school, legal_basis: section_157}
      - name: nothing is said of it
        not_applicable: |
          organisation: {kind: academy, legal_basis: }
      - name: nobody wrote what kind of organisation it is
        not_applicable: |
          organisation: {kind: , legal_basis: section_175}

"""#),
    File(
      "rules/return/wrong-variation.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: return/wrong-variation
    title: the organisation has completed the wrong variation of the audit
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: variations of the tool, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      The tool for smaller voluntary and community organisations is for those that the local authority or the NHS has not commissioned.
      One commissioned holiday scheme is enough to need the full audit, however small the organisation. A childminder is an early
      years provider, and a maintained nursery school is a school.
    define:
      fits: >-
        !has(organisation.kind)
        || organisation_kinds.all(row, row.kind != organisation.kind || organisation.setting in row.settings)
    applies_when: has(organisation.setting)
    require: fits && !(organisation.setting == 'small_voluntary' && organisation.commissioned)
    at: "fits ? dyn(organisation.commissioned) : dyn(organisation.setting)"
    also_at:
      - {at: organisation.kind, label: what the organisation is}
    label: "{fits ? 'commissioned, so it needs the full audit' : 'not the variation for this kind of organisation'}"
    message: >-
      {fits ? 'an organisation that is commissioned by the local authority or the NHS does not use the tool for small voluntary groups' :
      'an organisation of the kind ' + organisation.kind + ' does not complete the ' + organisation.setting + ' audit'}
    help: >-
      {fits ? 'complete the audit for agencies: set `setting: agency` and answer its criteria' :
      'set `setting: ' + organisation_kinds.filter(row, row.kind == organisation.kind).map(row, row.settings.join(' or ')).join('') +
      '` and answer its criteria'}
    ask: "{fits ? 'Which services are commissioned, and by whom?' : 'What kind of organisation is it, and who asked for this audit?'}"
    blocks_submission: true
    examples:
      - name: a club that nobody commissions
        setting: small_voluntary
        met: |
          organisation: {kind: sports_club, commissioned: false}
      - name: a club with one commissioned scheme
        severity: error
        setting: small_voluntary
        blocks: true
        not_met: |
          organisation: {kind: sports_club, commissioned: ⟦true⟧}
      - name: a commissioned agency
        setting: agency
        met: |
          organisation: {kind: commissioned_provider, commissioned: true}
      - name: a childminder with the audit for early years
        setting: early_years
        met: |
          organisation: {kind: childminder}
      - name: a childminder with the tool for small groups
        setting: small_voluntary
        not_met: |
          organisation: {kind: childminder, setting: ⟦small_voluntary⟧}
      - name: a maintained nursery school with the audit for early years
        setting: early_years
        not_met: |
          organisation: {kind: maintained_nursery_school, setting: ⟦early_years⟧}
      - name: nobody wrote whether it is commissioned
        setting: small_voluntary
        untestable: |
          organisation: {⟦commissioned⟧: , kind: sports_club}
      - name: nobody wrote what kind of organisation it is
        setting: small_voluntary
        met: |
          organisation: {kind: , commissioned: false}
      - name: whose audit it is cannot be seen, which is a fault of its own
        faulty: true
        not_applicable: |
          organisation: {setting: , kind: sports_club, commissioned: true}
      - name: a group of volunteers alone with one commissioned scheme
        setting: small_voluntary
        not_met: |
          organisation: {kind: sports_club, commissioned: ⟦true⟧, employees: 0}

"""#),
    File(
      "rules/training/annual-update-lapsed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: training/annual-update-lapsed
    title: the staff of a school or college have had no safeguarding update for more than a year
    criterion: staff_training
    duty: should
    severity: error
    sources:
      - {document: kcsie, edition: "2016", verified: true}
      - {document: kcsie, edition: "2018", verified: false}
      - {document: kcsie, edition: "2019", verified: false}
      - {document: kcsie, edition: "2020", verified: false}
      - {document: kcsie, edition: "2021", verified: false}
      - {document: kcsie, edition: "2022", verified: false}
      - {document: kcsie, edition: "2023", verified: false}
      - {document: kcsie, edition: "2024", verified: false}
      - {document: kcsie, edition: "2025", verified: false}
      - {document: kcsie, edition: "2026", verified: false}
    settings: [education]
    status: stable
    why: >-
      All staff receive updates as required, and at least once a year. The last round for all staff counts, by the oldest date among the
      people whom it reached; a round after the day on which the audit was completed does not. Calendar months, so that a training day in the first week of
      each September is never late by the weekend.
    define:
      rounds: >-
        training.filter(round, round.topic == 'safeguarding' && round.audience == 'all_staff'
        && round.held_on <= reference_date)
      last: rounds.filter(round, rounds.all(other, other.held_on <= round.held_on))
    require: rounds.exists(round, reference_date <= plusMonths(oldestOf(round), parameters.update_months))
    at: oldestOf(first(last))
    also_at:
      - {at: audit.completed_on, label: the audit was completed here}
    label: the last update of all staff
    message: >-
      the last safeguarding update of all staff was on {oldestOf(first(last))}, more than {parameters.update_months} months before
      the audit was completed on {reference_date}
    help: hold an update for all staff and record it under `training`, or add an action with its date
    ask: How have the staff been kept up to date since {oldestOf(first(last))}?
    unless_failed: [training/none-recorded]
    supports_at_most: requires_improvement
    examples:
      - name: to the day one year ago
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2025-10-02, reached: 50, population: 50}
      - name: one year and a day ago
        severity: error
        supports: requires_improvement
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2025-10-01⟧, reached: 50, population: 50}
      - name: the last of several rounds counts
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2024-09-03, reached: 50, population: 50}
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 49, population: 50}
            - {topic: safeguarding, audience: all_staff, held_on: 2025-09-03, reached: 50, population: 50}
      - name: and is pointed at
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2023-09-05, reached: 50, population: 50}
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2025-09-03⟧, reached: 50, population: 50}
            - {topic: safeguarding, audience: all_staff, held_on: 2024-09-03, reached: 50, population: 50}
      - name: somebody of the round was trained long before
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, oldest_on: ⟦2025-06-03⟧, reached: 50, population: 50}
      - name: a round on the day on which the audit was completed
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-02, reached: 50, population: 50}
      - name: a round after the audit was completed is none of it
        as_of: 2026-11-23
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2025-09-03⟧, reached: 50, population: 50}
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-03, reached: 50, population: 50}
      - name: the lead's own training is none of the staff
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: dsl, held_on: 2026-09-03, reached: 1, population: 1}
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2025-09-03⟧, reached: 50, population: 50}
      - name: no round at all is said by another rule
        not_met: |
          training: []
      - name: an agency has no such year
        setting: agency
        not_applicable: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2024-09-03, reached: 850, population: 850}
      - name: nobody wrote down when
        untestable: |
          training:
            - {topic: safeguarding, audience: all_staff, ⟦held_on⟧: , reached: 50, population: 50}
      - name: nobody wrote down when the audit was completed
        untestable: |
          audit: {⟦completed_on⟧: }
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, population: 50}
      - name: the section is blank
        untestable: |
          training:
      - name: an audit of the edition of 2016
        met: |
          audit: {completed_on: 2017-03-01}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2017-03-01, reached: 50, population: 50}
      - name: an audit of the edition of 2018
        met: |
          audit: {completed_on: 2018-10-01}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2018-10-01, reached: 50, population: 50}
      - name: an audit of the edition of 2019
        met: |
          audit: {completed_on: 2019-10-01}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2019-10-01, reached: 50, population: 50}
      - name: an audit of the edition of 2020
        met: |
          audit: {completed_on: 2020-10-01}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2020-10-01, reached: 50, population: 50}
      - name: an audit of the edition of 2021
        met: |
          audit: {completed_on: 2021-10-01}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2021-10-01, reached: 50, population: 50}
      - name: an audit of the edition of 2022
        met: |
          audit: {completed_on: 2022-10-03}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2022-10-03, reached: 50, population: 50}
      - name: an audit of the edition of 2023
        met: |
          audit: {completed_on: 2023-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2023-10-02, reached: 50, population: 50}
      - name: an audit of the edition of 2024
        met: |
          audit: {completed_on: 2024-10-01}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2024-10-01, reached: 50, population: 50}
      - name: an audit of the edition of 2025
        met: |
          audit: {completed_on: 2025-10-01}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2025-10-01, reached: 50, population: 50}
      - name: a round on the day on which the audit was completed, with somebody who was trained long before
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-02, oldest_on: ⟦2025-09-03⟧, reached: 50, population: 50}
      - name: training in something else is no safeguarding update
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: behaviour, audience: all_staff, held_on: 2026-09-03, reached: 50, population: 50}
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2025-09-03⟧, reached: 50, population: 50}

"""#),
    File(
      "rules/training/coverage-incomplete.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: training/coverage-incomplete
    title: safeguarding training has not reached everyone it was for
    criterion: training_counts_everyone
    duty: should
    severity: warning
    sources:
      - {document: compact_audit, place: "meaning of \"good\" and of \"staff\"", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Everyone is to be trained, volunteers and apprentices too. It is a warning and no error, because a rating of good allows that some
      staff are still to be trained; outstanding does not. Where the action plan has an open entry for it, the gap is admitted and acted upon.
    for_each: round in training
    applies_when: training_topics.exists(row, row.topic == round.topic && row.everyone_trained)
    require: round.reached >= round.population
    acknowledged_when: >-
      criteria.exists(expectation, expectation.key in ['training_counts_everyone', 'staff_training', 'practitioner_training']
      && referring(action_plan, expectation).exists(action, action.status in ['not_started', 'in_progress'] && action.due >= as_of))
    at: round.reached
    also_at:
      - {at: round.population, label: out of so many}
    label: "{round.population - round.reached} still to be reached"
    message: >-
      the {round.topic} training of {round.held_on} has reached {round.reached} of {round.population}
    help: train those who are left, or add an action with the day on which they will be
    ask: Who are the {round.population - round.reached} who have not been reached, and with whom do they work?
    supports_at_most: good
    examples:
      - name: everyone
        met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, population: 50}
      - name: one is left
        severity: warning
        setting: [education, early_years, agency, small_voluntary]
        supports: good
        not_met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: ⟦49⟧, population: 50}
      - name: a governor is left
        not_met: |
          training:
            - {topic: safeguarding, audience: governors, held_on: 2026-09-03, reached: ⟦9⟧, population: 10}
      - name: more than there are today
        met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 51, population: 50}
      - name: a course that is not for everyone
        not_applicable: |
          training:
            - {topic: domestic_abuse, audience: all_staff, held_on: 2026-09-03, reached: 6, population: 50}
      - name: a topic that is counted for everyone and need not have reached all
        not_applicable: |
          training:
            - {topic: prevent, audience: all_staff, held_on: 2026-09-03, reached: 46, population: 50}
      - name: an open action admits it
        as_of: 2026-11-23
        severity: info
        not_met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: ⟦49⟧, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Train the cook on 1 December., due: 2026-12-01, status: not_started}
      - name: due today is open
        as_of: 2026-12-01
        severity: info
        not_met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: ⟦49⟧, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.3", steps: Train the cook on 1 December., due: 2026-12-01, status: in_progress}
      - name: in early years the criterion has another name
        setting: early_years
        as_of: 2026-12-01
        severity: info
        not_met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: ⟦19⟧, population: 20}
          action_plan:
            - {id: A-1, criterion: "5.4", steps: Train the cook on 1 December., due: 2026-12-01, status: in_progress}
      - name: an action that is overdue admits nothing
        as_of: 2026-12-02
        severity: warning
        not_met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: ⟦49⟧, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Train the cook on 1 December., due: 2026-12-01, status: not_started}
      - name: nor one that is complete
        as_of: 2026-11-23
        severity: warning
        not_met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: ⟦49⟧, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.7", steps: Train the cook on 1 December., due: 2026-12-01, status: complete}
      - name: nor one for something else
        as_of: 2026-11-23
        severity: warning
        not_met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: ⟦49⟧, population: 50}
          action_plan:
            - {id: A-1, criterion: "5.6", steps: Train the cook on 1 December., due: 2026-12-01, status: not_started}
      - name: nobody wrote how many were reached
        untestable: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, ⟦reached⟧: , population: 50}
      - name: nobody wrote out of how many
        untestable: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 49, ⟦population⟧: }
      - name: nobody wrote what it was about
        untestable: |
          training:
            - {⟦topic⟧: , audience: all_staff, held_on: 2026-09-03, reached: 49, population: 50}

"""#),
    File(
      "rules/training/eyfs-renewal-lapsed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: training/eyfs-renewal-lapsed
    title: early years practitioners are not trained to the framework's criteria within two years
    criterion: practitioner_training
    duty: must
    severity: error
    sources:
      - {document: eyfs, edition: "2025", place: Annex C, verified: true}
    settings: [early_years, education]
    status: stable
    why: >-
      Since 1 September 2025 the early years framework lays down in Annex C what safeguarding training holds, for every practitioner, and that it
      is renewed every two years. Earlier training counts where it meets those criteria, and the return says so. It binds a childminder, and a school with
      early years provision too. An audit that was completed before that day is not judged by it.
    define:
      rounds: training.filter(round, trainsPractitioners(round) && round.held_on <= reference_date)
      last: rounds.filter(round, rounds.all(other, other.held_on <= round.held_on))
      frameworkBegan: "first(editions.filter(known, known.document == 'eyfs' && known.edition == '2025')).in_force_from"
    applies_when: hasEarlyYears() && frameworkOf2025Holds()
    require: >-
      rounds.exists(round, reference_date <= plusMonths(oldestOf(round), parameters.staff_training_months)
      && (oldestOf(round) >= frameworkBegan || round.meets_current_criteria))
    at: oldestOf(first(last))
    also_at:
      - {at: audit.completed_on, label: the audit was completed here}
    label: the last training of the practitioners
    message: >-
      the last safeguarding training of the practitioners, of {oldestOf(first(last))}, {reference_date <=
      plusMonths(oldestOf(first(last)), parameters.staff_training_months) ? 'was before the framework of ' + string(frameworkBegan)
      + ' and does not meet its criteria' : 'lapsed after ' + string(parameters.staff_training_months) + ' months, on '
      + string(plusMonths(oldestOf(first(last)), parameters.staff_training_months))}
    help: renew it for everyone and record it under `training`, or add an action with the day on which it is booked
    ask: When will every practitioner have training that meets the framework's criteria?
    unless_failed: [training/none-recorded]
    supports_at_most: requires_improvement
    examples:
      - name: to the day two years ago, and it meets the criteria
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: practitioners, held_on: 2024-10-02, reached: 20, population: 20, meets_current_criteria: true}
      - name: two years and a day ago
        setting: early_years
        severity: error
        supports: requires_improvement
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: practitioners, held_on: ⟦2024-10-01⟧, reached: 20, population: 20, meets_current_criteria: true}
      - name: on the first day of the framework
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2025-09-01, reached: 20, population: 20}
      - name: the day before, and nobody wrote whether it meets the criteria
        setting: early_years
        untestable: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2025-08-31, reached: 20, population: 20, ⟦meets_current_criteria⟧: }
      - name: the day before, and it does not meet them
        setting: early_years
        severity: error
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2025-08-31⟧, reached: 20, population: 20, meets_current_criteria: false}
      - name: somebody of the round was trained long before
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-07, oldest_on: ⟦2024-09-30⟧, reached: 20, population: 20,
               meets_current_criteria: true}
      - name: the last of several rounds counts
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-07, reached: 20, population: 20}
            - {topic: safeguarding, audience: all_staff, held_on: 2023-09-07, reached: 20, population: 20, meets_current_criteria: false}
      - name: and is pointed at
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2023-09-07, reached: 20, population: 20, meets_current_criteria: false}
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2024-09-07⟧, reached: 20, population: 20, meets_current_criteria: true}
      - name: a round on the day on which the audit was completed
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-02, reached: 20, population: 20}
      - name: a round after the audit was completed is none of it
        setting: early_years
        as_of: 2026-11-23
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2024-09-07⟧, reached: 20, population: 20, meets_current_criteria: true}
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-03, reached: 20, population: 20}
      - name: an audit that was completed on the day before the framework
        setting: early_years
        not_applicable: |
          audit: {completed_on: 2025-08-31}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2022-09-07, reached: 20, population: 20}
      - name: and on its first day
        setting: early_years
        not_met: |
          audit: {completed_on: 2025-09-01}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2022-09-07⟧, reached: 20, population: 20, meets_current_criteria: true}
      - name: a childminder
        setting: early_years
        not_met: |
          organisation: {kind: childminder, employees: 0, volunteers: 0, apprentices: 0}
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: dsl, held_on: ⟦2024-05-01⟧, reached: 1, population: 1, meets_current_criteria: true}
      - name: the lead of a nursery is not its staff
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: dsl, held_on: 2026-05-01, reached: 1, population: 1}
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2024-05-01⟧, reached: 20, population: 20, meets_current_criteria: true}
      - name: a school with a nursery class
        setting: education
        not_met: |
          organisation: {early_years_provision: true}
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2024-05-01⟧, reached: 50, population: 50, meets_current_criteria: true}
      - name: a maintained nursery school, whatever it says
        setting: education
        not_met: |
          organisation: {kind: maintained_nursery_school}
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2024-05-01⟧, reached: 50, population: 50, meets_current_criteria: true}
      - name: a school that has none
        setting: education
        not_applicable: |
          organisation: {early_years_provision: false}
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2024-05-01, reached: 50, population: 50}
      - name: a school that does not say
        setting: education
        not_applicable: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2024-05-01, reached: 50, population: 50}
      - name: no round at all is said by another rule
        setting: early_years
        not_met: |
          training: []
      - name: nobody wrote down when
        setting: early_years
        untestable: |
          training:
            - {topic: safeguarding, audience: all_staff, ⟦held_on⟧: , reached: 20, population: 20}
      - name: nobody wrote down when the audit was completed
        setting: early_years
        untestable: |
          audit: {⟦completed_on⟧: }
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 20, population: 20}
      - name: a round on the day on which the audit was completed, with somebody who was trained long before
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-02, oldest_on: ⟦2024-09-03⟧, reached: 20, population: 20,
               meets_current_criteria: true}
      - name: training in something else
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: behaviour, audience: all_staff, held_on: 2026-09-07, reached: 20, population: 20}
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2024-05-01⟧, reached: 20, population: 20, meets_current_criteria: true}
      - name: a childminder's panel is no practitioner
        setting: early_years
        not_met: |
          organisation: {kind: childminder}
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: panel, held_on: 2026-09-07, reached: 1, population: 1}
            - {topic: safeguarding, audience: dsl, held_on: ⟦2024-05-01⟧, reached: 1, population: 1, meets_current_criteria: true}
      - name: the lead of an organisation that does not say what it is
        setting: early_years
        not_met: |
          organisation: {kind: }
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: dsl, held_on: 2026-05-01, reached: 1, population: 1}
            - {topic: safeguarding, audience: all_staff, held_on: ⟦2024-05-01⟧, reached: 20, population: 20, meets_current_criteria: true}
      - name: a school that does not say what kind it is
        setting: education
        not_applicable: |
          organisation: {kind: }
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2024-05-01, reached: 50, population: 50}
      - name: it lapsed between the audit and the day of the check
        setting: early_years
        as_of: 2026-11-23
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: practitioners, held_on: 2024-10-12, reached: 20, population: 20, meets_current_criteria: true}

"""#),
    File(
      "rules/training/first-aid-lapsed.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: training/first-aid-lapsed
    title: paediatric first aid certificates have run out
    criterion: paediatric_first_aid
    duty: must
    severity: error
    sources:
      - {document: eyfs, edition: "2021", verified: false}
      - {document: eyfs, edition: "2023", verified: false}
      - {document: eyfs, edition: January 2024, verified: false}
      - {document: eyfs, edition: November 2024, verified: false}
      - {document: eyfs, edition: "2025", verified: true}
    settings: [early_years, education]
    status: stable
    why: >-
      A certificate lasts three years, calendar years to the day, or until the date that it bears. Students and trainees count in the ratios only while theirs
      is in date. The oldest certificate of a round decides; a later round that reached everyone takes the place of an older one.
    for_each: round in training
    applies_when: round.topic == 'paediatric_first_aid' && hasEarlyYears()
    require: >-
      reference_date <= certificateEnds(round)
      || training.exists(later, later.topic == 'paediatric_first_aid' && later.held_on > round.held_on
      && later.reached >= later.population && reference_date <= certificateEnds(later))
    at: "has(round.expires_on) ? round.expires_on : oldestOf(round)"
    also_at:
      - {at: audit.completed_on, label: the audit was completed here}
    label: good until {certificateEnds(round)}
    message: >-
      the oldest paediatric first aid certificate of the round of {round.held_on} ran out on {certificateEnds(round)}, before the audit was completed on {reference_date}
    help: have it renewed, plan shifts and outings without the holder until then, and record the new date
    ask: Who was the first aider on shifts and outings after {certificateEnds(round)}?
    supports_at_most: requires_improvement
    examples:
      - name: to the day three years ago
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-10-02, reached: 16, population: 16}
      - name: three years and a day ago
        setting: early_years
        severity: error
        supports: requires_improvement
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: ⟦2023-10-01⟧, reached: 16, population: 16}
      - name: from 29 February to 28 February
        setting: early_years
        met: |
          audit: {completed_on: 2027-02-28}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2024-02-29, reached: 16, population: 16}
      - name: the oldest of a round decides
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-03-21, oldest_on: ⟦2023-09-12⟧, reached: 16, population: 16}
      - name: the date that the certificate bears
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-09-12, expires_on: 2026-10-02, reached: 16, population: 16}
      - name: which was yesterday
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2024-09-12, expires_on: ⟦2026-10-01⟧, reached: 16, population: 16}
      - name: a later round reached everyone
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2022-03-21, reached: 14, population: 14}
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2025-03-21, reached: 16, population: 16}
      - name: a later round left one out
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: ⟦2022-03-21⟧, reached: 14, population: 14}
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2025-03-21, reached: 15, population: 16}
      - name: a later round of another topic
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: ⟦2022-03-21⟧, reached: 14, population: 14}
            - {topic: first_aid, audience: practitioners, held_on: 2025-03-21, reached: 16, population: 16}
      - name: a later round that has run out as well
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: ⟦2022-03-21⟧, reached: 14, population: 14}
            - {topic: paediatric_first_aid, audience: practitioners, held_on: ⟦2023-03-21⟧, reached: 16, population: 16}
      - name: two rounds of one day, of which one has run out
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-03-21, oldest_on: ⟦2022-03-21⟧, reached: 1, population: 1}
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-03-21, reached: 15, population: 15}
      - name: first aid for adults is another matter
        setting: early_years
        not_applicable: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: first_aid, audience: practitioners, held_on: 2020-03-21, reached: 14, population: 14}
      - name: a school with a nursery class
        setting: education
        not_met: |
          organisation: {early_years_provision: true}
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: ⟦2023-10-01⟧, reached: 4, population: 4}
      - name: a school without
        setting: education
        not_applicable: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-10-01, reached: 4, population: 4}
      - name: nobody wrote down when
        setting: early_years
        untestable: |
          training:
            - {topic: paediatric_first_aid, audience: practitioners, ⟦held_on⟧: , reached: 16, population: 16}
      - name: nobody wrote down when the audit was completed
        setting: early_years
        untestable: |
          audit: {⟦completed_on⟧: }
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-03-21, reached: 16, population: 16}
      - name: an audit of the edition of 2021
        setting: early_years
        met: |
          audit: {completed_on: 2022-10-03}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2022-10-03, reached: 16, population: 16}
      - name: an audit of the edition of 2023
        setting: early_years
        met: |
          audit: {completed_on: 2023-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-10-02, reached: 16, population: 16}
      - name: an audit of the edition of January 2024
        setting: early_years
        met: |
          audit: {completed_on: 2024-05-01}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2024-05-01, reached: 16, population: 16}
      - name: an audit of the edition of November 2024
        setting: early_years
        met: |
          audit: {completed_on: 2025-03-03}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2025-03-03, reached: 16, population: 16}
      - name: a school that says that it has none
        setting: education
        not_applicable: |
          organisation: {early_years_provision: false}
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-10-01, reached: 4, population: 4}
      - name: a maintained nursery school, whatever it says
        setting: education
        not_met: |
          organisation: {kind: maintained_nursery_school}
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: ⟦2023-10-01⟧, reached: 4, population: 4}
      - name: a school that does not say what kind it is
        setting: education
        not_applicable: |
          organisation: {kind: }
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-10-01, reached: 4, population: 4}
      - name: an earlier round takes the place of none
        setting: early_years
        not_met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2024-03-21, oldest_on: ⟦2022-03-21⟧, reached: 14, population: 14}
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2024-01-21, reached: 16, population: 16}
      - name: a later round reached more than there are today
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2022-03-21, reached: 14, population: 14}
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2025-03-21, reached: 17, population: 16}
      - name: a later round that ends on the day of the audit
        setting: early_years
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2022-03-21, reached: 14, population: 14}
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-10-02, reached: 16, population: 16}
      - name: a later round that ends between the audit and the day of the check
        setting: early_years
        as_of: 2026-11-23
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2022-03-21, reached: 14, population: 14}
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-11-02, reached: 16, population: 16}

"""#),
    File(
      "rules/training/more-reached-than-there-are.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: training/more-reached-than-there-are
    title: more people were reached than there are
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: "meaning of \"staff\"", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Who was reached is a part of everyone who is meant. Where it is more, one of the two numbers is wrong, and neither can show
      that nobody was left out.
    for_each: record in training
    applies_when: has(record.reached) && has(record.population)
    require: record.reached <= record.population
    at: record.reached
    also_at:
      - {at: record.population, label: of so many}
    label: more than there are
    message: "{record.topic}: {record.reached} of {record.population} were reached, which is more than there are"
    help: count both again; people who have left since belong to neither, and everyone who is meant belongs to `population`
    examples:
      - name: everyone
        met: |
          training:
            - {topic: safeguarding, reached: 50, population: 50}
      - name: one is left
        met: |
          training:
            - {topic: safeguarding, reached: 49, population: 50}
      - name: one too many
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        not_met: |
          training:
            - {topic: safeguarding, reached: ⟦51⟧, population: 50}
      - name: nobody of nobody
        met: |
          training:
            - {topic: safeguarding, reached: 0, population: 0}
      - name: nothing is counted
        not_applicable: |
          training:
            - {topic: safeguarding}
      - name: only those who were reached are counted
        not_applicable: |
          training:
            - {topic: safeguarding, reached: 51}
      - name: only those who are meant are counted
        not_applicable: |
          training:
            - {topic: safeguarding, population: 50}

"""#),
    File(
      "rules/training/no-first-aider.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: training/no-first-aider
    title: no paediatric first aid training is recorded
    criterion: paediatric_first_aid
    duty: must
    severity: error
    sources:
      - {document: eyfs, edition: "2021", verified: false}
      - {document: eyfs, edition: "2023", verified: false}
      - {document: eyfs, edition: January 2024, verified: false}
      - {document: eyfs, edition: November 2024, verified: false}
      - {document: eyfs, edition: "2025", verified: true}
    settings: [early_years, education]
    status: stable
    why: >-
      Somebody with a current paediatric first aid certificate is on the premises whenever children are, and on outings; a childminder and each
      assistant who is left alone with children hold one. A return cannot show who is there at which hour, but it can show that there is somebody.
    applies_when: hasEarlyYears()
    require: training.exists(round, round.topic == 'paediatric_first_aid' && round.reached != 0)
    at: training
    label: no paediatric first aid
    message: no paediatric first aid training is recorded
    help: >-
      add under `training` the certificates that are held, with `topic: paediatric_first_aid`, the oldest date, and how many of how many
      hold one
    ask: Who on the premises holds a paediatric first aid certificate, and who goes on outings?
    supports_at_most: requires_improvement
    examples:
      - name: two first aiders
        setting: early_years
        met: |
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-03-21, reached: 2, population: 16}
      - name: none
        setting: early_years
        severity: error
        supports: requires_improvement
        not_met: |
          training: ⟦[]⟧
      - name: a round that reached nobody
        setting: early_years
        not_met: |
          ⟦training⟧:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-03-21, reached: 0, population: 16}
      - name: one first aider
        setting: early_years
        met: |
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-03-21, reached: 1, population: 16}
      - name: first aid for adults
        setting: early_years
        not_met: |
          ⟦training⟧:
            - {topic: first_aid, audience: practitioners, held_on: 2026-03-21, reached: 16, population: 16}
      - name: nobody wrote how many hold one
        setting: early_years
        untestable: |
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2026-03-21, ⟦reached⟧: , population: 16}
      - name: a school with a nursery class
        setting: education
        not_met: |
          organisation: {early_years_provision: true}
          training: ⟦[]⟧
      - name: a school without
        setting: education
        not_applicable: |
          training: []
      - name: the section is blank
        setting: early_years
        untestable: |
          training:
      - name: an audit of the edition of 2021
        setting: early_years
        met: |
          audit: {completed_on: 2022-10-03}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2022-10-03, reached: 2, population: 16}
      - name: an audit of the edition of 2023
        setting: early_years
        met: |
          audit: {completed_on: 2023-10-02}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2023-10-02, reached: 2, population: 16}
      - name: an audit of the edition of January 2024
        setting: early_years
        met: |
          audit: {completed_on: 2024-05-01}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2024-05-01, reached: 2, population: 16}
      - name: an audit of the edition of November 2024
        setting: early_years
        met: |
          audit: {completed_on: 2025-03-03}
          training:
            - {topic: paediatric_first_aid, audience: practitioners, held_on: 2025-03-03, reached: 2, population: 16}
      - name: a school that says that it has none
        setting: education
        not_applicable: |
          organisation: {early_years_provision: false}
          training: []
      - name: a maintained nursery school, whatever it says
        setting: education
        not_met: |
          organisation: {kind: maintained_nursery_school}
          training: ⟦[]⟧
      - name: a school that does not say what kind it is
        setting: education
        not_applicable: |
          organisation: {kind: }
          training: []

"""#),
    File(
      "rules/training/none-recorded.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: training/none-recorded
    title: no safeguarding training of the staff is recorded
    criterion: training_counts_everyone
    duty: should
    severity: error
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Supervision and support of staff include safeguarding training, in every setting and of every size. Training of the lead or of
      governors alone is not training of the staff. A round that has no date, or that is still to come, does not count.
    define:
      hasVolunteersAlone: organisation.employees == 0 && organisation.apprentices == 0
    require: >-
      training.exists(round, round.held_on <= as_of && (trainsPractitioners(round)
      || round.topic == 'safeguarding' && round.audience == 'volunteers' && hasVolunteersAlone))
    at: training
    label: none for the staff
    message: no safeguarding training of the staff is recorded
    help: >-
      add under `training` the last round, with `topic: safeguarding`, `audience: all_staff`, its date, and how many of how many
      were reached
    ask: When were the staff last trained in safeguarding?
    supports_at_most: requires_improvement
    examples:
      - name: a round for all staff
        setting: [education, early_years, agency, small_voluntary]
        met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, population: 50}
      - name: an empty list
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: requires_improvement
        not_met: |
          training: ⟦[]⟧
      - name: practitioners of a nursery
        setting: early_years
        met: |
          training:
            - {topic: safeguarding, audience: practitioners, held_on: 2026-09-03}
      - name: another topic
        not_met: |
          ⟦training⟧:
            - {topic: prevent, audience: all_staff, held_on: 2026-09-03}
      - name: the lead and the governors alone
        not_met: |
          ⟦training⟧:
            - {topic: safeguarding, audience: dsl, held_on: 2026-09-03}
            - {topic: safeguarding, audience: governors, held_on: 2026-09-03}
      - name: volunteers, where there is nobody else
        setting: small_voluntary
        met: |
          organisation: {employees: 0, volunteers: 12, apprentices: 0}
          training:
            - {topic: safeguarding, audience: volunteers, held_on: 2026-09-03}
      - name: volunteers, and there is an employee
        setting: small_voluntary
        not_met: |
          organisation: {employees: 1, volunteers: 12, apprentices: 0}
          ⟦training⟧:
            - {topic: safeguarding, audience: volunteers, held_on: 2026-09-03}
      - name: volunteers, and there is an apprentice
        setting: small_voluntary
        not_met: |
          organisation: {employees: 0, volunteers: 12, apprentices: 1}
          ⟦training⟧:
            - {topic: safeguarding, audience: volunteers, held_on: 2026-09-03}
      - name: a childminder, who is the lead
        setting: early_years
        met: |
          organisation: {kind: childminder, employees: 0, volunteers: 0, apprentices: 0}
          training:
            - {topic: safeguarding, audience: dsl, held_on: 2026-03-03}
      - name: a round that is held today
        as_of: 2026-10-02
        met: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-02}
      - name: a round that is booked
        as_of: 2026-10-02
        untestable: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-03}
      - name: nobody wrote down when
        untestable: |
          training:
            - {topic: safeguarding, audience: all_staff, ⟦held_on⟧: }
      - name: nobody wrote down for whom
        untestable: |
          training:
            - {topic: safeguarding, ⟦audience⟧: , held_on: 2026-09-03}
      - name: the section is blank
        untestable: |
          training:
      - name: a round between the audit and the day of the check
        as_of: 2026-11-23
        met: |
          audit: {completed_on: 2026-10-02}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-10-12}
      - name: training of a panel, where there are volunteers alone
        setting: small_voluntary
        not_met: |
          organisation: {employees: 0, volunteers: 12, apprentices: 0}
          ⟦training⟧:
            - {topic: safeguarding, audience: panel, held_on: 2026-09-03}
      - name: volunteers alone and another topic
        setting: small_voluntary
        not_met: |
          organisation: {employees: 0, volunteers: 12, apprentices: 0}
          ⟦training⟧:
            - {topic: first_aid, audience: volunteers, held_on: 2026-09-03}
      - name: a childminder's panel
        setting: early_years
        not_met: |
          organisation: {kind: childminder}
          ⟦training⟧:
            - {topic: safeguarding, audience: panel, held_on: 2026-03-03}
      - name: the lead of an organisation that does not say what it is
        setting: early_years
        not_met: |
          organisation: {kind: }
          ⟦training⟧:
            - {topic: safeguarding, audience: dsl, held_on: 2026-03-03}

"""#),
    File(
      "rules/training/not-everyone-counted.yaml",
#"""
compact_audit_rules: 1
rules:
  - id: training/not-everyone-counted
    title: training of all staff leaves people out of its count
    criterion: training_counts_everyone
    duty: tool
    severity: error
    sources:
      - {document: compact_audit, place: "meaning of \"staff\"", verified: true}
    settings: [education, early_years, agency, small_voluntary]
    status: stable
    why: >-
      Staff means employees, volunteers and apprentices. A count that leaves some of them out makes 40 of 40 out of 40 of 50, and hides
      whoever was never asked. Governors and agency staff are counted apart, and where the count says that it takes them in, it must be so much larger.
    for_each: round in training
    define:
      expected: >-
        numberOfStaff() + (has(round.population_includes) ? numberBesideStaff(round.population_includes) : 0)
    applies_when: round.audience == 'all_staff' && training_topics.exists(row, row.topic == round.topic)
    require: roundCountsEveryone(round)
    at: "has(round.population_includes) && !takesInAllStaff(round.population_includes) ? dyn(round.population_includes) : dyn(round.population)"
    also_at:
      - {at: organisation.employees, label: employees}
      - {at: organisation.volunteers, label: volunteers}
      - {at: organisation.apprentices, label: apprentices}
    label: "{has(round.population_includes) && !takesInAllStaff(round.population_includes) ? 'not all staff' : string(expected) + ' people'}"
    message: >-
      the {round.topic} training of {round.held_on} says all staff and counts {round.population}; employees, volunteers and
      apprentices{has(round.population_includes) && numberBesideStaff(round.population_includes) > 0 ? ', with the others that it takes in,' : ''} are {expected}
    help: count every employee, volunteer and apprentice in `population`, then see how many of them were reached
    ask: Who is not in the count, and have they been trained?
    supports_at_most: good
    examples:
      - name: everyone
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 45, population: 50}
      - name: employees alone
        severity: error
        setting: [education, early_years, agency, small_voluntary]
        supports: good
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 40, population: ⟦40⟧}
      - name: one person is missing
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          training:
            - {topic: prevent, audience: all_staff, held_on: 2026-09-03, reached: 40, population: ⟦49⟧}
      - name: more people than there are today
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 45, population: 52}
      - name: governors in the count do not stand in for volunteers
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, population: ⟦50⟧,
               population_includes: [employees, volunteers, apprentices, governors]}
      - name: governors and agency staff are counted beside everyone
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10, agency_staff: 5}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 65, population: 65,
               population_includes: [employees, volunteers, apprentices, governors, agency_staff]}
      - name: agency staff in the count, and one is missing
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, agency_staff: 5}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 54, population: ⟦54⟧,
               population_includes: [employees, volunteers, apprentices, agency_staff]}
      - name: the count says itself that volunteers are not in it
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          training:
            - topic: safeguarding
              audience: all_staff
              held_on: 2026-09-03
              reached: 60
              population: 60
              population_includes: ⟦[employees, apprentices]⟧
      - name: training of governors is for governors
        not_applicable: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          training:
            - {topic: safeguarding, audience: governors, held_on: 2026-09-03, reached: 10, population: 10}
      - name: first aiders are some of the staff
        not_applicable: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          training:
            - {topic: paediatric_first_aid, audience: all_staff, held_on: 2026-09-03, reached: 16, population: 16}
      - name: nobody wrote how many volunteers there are
        untestable: |
          organisation: {⟦volunteers⟧: , employees: 40, apprentices: 2}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, population: 50}
      - name: nobody wrote out of how many
        untestable: |
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, ⟦population⟧: }
      - name: nobody wrote how many governors the count takes in
        untestable: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, ⟦governors⟧: }
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 60, population: 60,
               population_includes: [employees, volunteers, apprentices, governors]}
      - name: employees are left out of a count that is large enough
        not_met: |
          organisation: {employees: 1, volunteers: 8, apprentices: 2}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 20, population: 20,
               population_includes: ⟦[volunteers, apprentices]⟧}
      - name: volunteers are left out of a count that is large enough
        not_met: |
          organisation: {employees: 40, volunteers: 1, apprentices: 2}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 60, population: 60,
               population_includes: ⟦[employees, apprentices]⟧}
      - name: apprentices are left out of a count that is large enough
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 1}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 60, population: 60,
               population_includes: ⟦[employees, volunteers]⟧}
      - name: who has neither volunteers nor apprentices need not say that they are in it
        met: |
          organisation: {employees: 3, volunteers: 0, apprentices: 0}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 3, population: 3,
               population_includes: [employees]}
      - name: who has no employees need not say that they are in it
        met: |
          organisation: {employees: 0, volunteers: 8, apprentices: 0}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 8, population: 8,
               population_includes: [volunteers]}
      - name: exactly everyone, and the count says whom it takes in
        met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10, agency_staff: 5}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, population: 50,
               population_includes: [employees, volunteers, apprentices]}
      - name: one fewer than everyone, and the count says whom it takes in
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 2, governors: 10, agency_staff: 5}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 49, population: ⟦49⟧,
               population_includes: [employees, volunteers, apprentices]}
      - name: volunteers are left out where there are no apprentices
        not_met: |
          organisation: {employees: 40, volunteers: 8, apprentices: 0}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, population: 50,
               population_includes: ⟦[employees]⟧}

"""#),
    File(
      "schemas/report.schema.json",
#"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "report",
  "description": "What `compact-audit check --format json` writes: one object a run. Every key is always there; null says that there is nothing.",
  "type": "object",
  "required": [
    "compact_audit_report",
    "tool",
    "as_of",
    "findings",
    "summary",
    "files"
  ],
  "additionalProperties": false,
  "properties": {
    "compact_audit_report": {
      "title": "format version",
      "description": "Says that the file is a report, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "tool": {
      "title": "tool",
      "description": "What wrote the report.",
      "type": "object",
      "required": [
        "name",
        "version"
      ],
      "additionalProperties": false,
      "properties": {
        "name": {
          "title": "name",
          "description": "The tool's name.",
          "type": "string",
          "const": "compact-audit"
        },
        "version": {
          "title": "version",
          "description": "The tool's version.",
          "type": "string"
        }
      }
    },
    "as_of": {
      "title": "as of",
      "description": "The day that deadlines were measured by.",
      "type": "string",
      "format": "date"
    },
    "findings": {
      "title": "findings",
      "description": "The rule set's own faults first; then file by file in order of their paths, and in a file in order of position.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "summary": {
      "$ref": "#/$defs/summary",
      "title": "summary",
      "description": "Counts over everything that was found, shown or not."
    },
    "files": {
      "title": "files",
      "description": "The files looked at, in order of their paths.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/file"
      }
    }
  },
  "$defs": {
    "severity": {
      "title": "severity",
      "description": "How much a finding weighs.",
      "type": "string",
      "enum": [
        "error",
        "warning",
        "info"
      ]
    },
    "outcome": {
      "title": "outcome",
      "description": "What came of a rule on a record.",
      "type": "string",
      "enum": [
        "met",
        "not_met",
        "untestable",
        "not_applicable",
        "pending",
        "waived",
        "not_run"
      ]
    },
    "outcome_counts": {
      "title": "outcome counts",
      "description": "The number of results of each outcome.",
      "type": "object",
      "required": [
        "met",
        "not_met",
        "untestable",
        "not_applicable",
        "pending",
        "waived",
        "not_run"
      ],
      "additionalProperties": false,
      "properties": {
        "met": {
          "title": "met",
          "description": "The number of results with this outcome.",
          "type": "integer",
          "minimum": 0
        },
        "not_met": {
          "title": "not met",
          "description": "The number of results with this outcome.",
          "type": "integer",
          "minimum": 0
        },
        "untestable": {
          "title": "untestable",
          "description": "The number of results with this outcome.",
          "type": "integer",
          "minimum": 0
        },
        "not_applicable": {
          "title": "not applicable",
          "description": "The number of results with this outcome.",
          "type": "integer",
          "minimum": 0
        },
        "pending": {
          "title": "pending",
          "description": "The number of results with this outcome.",
          "type": "integer",
          "minimum": 0
        },
        "waived": {
          "title": "waived",
          "description": "The number of results with this outcome.",
          "type": "integer",
          "minimum": 0
        },
        "not_run": {
          "title": "not run",
          "description": "The number of results with this outcome.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "position": {
      "title": "position",
      "description": "A place in a file.",
      "type": "object",
      "required": [
        "line",
        "column",
        "offset"
      ],
      "additionalProperties": false,
      "properties": {
        "line": {
          "title": "line",
          "description": "The line, counted from 1.",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "title": "column",
          "description": "The column in Unicode code points, counted from 1; a byte order mark is not counted.",
          "type": "integer",
          "minimum": 1
        },
        "offset": {
          "title": "offset",
          "description": "The offset in bytes from the start of the file; a byte order mark is counted.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "related": {
      "title": "related place",
      "description": "A second place that explains a finding.",
      "type": "object",
      "required": [
        "start",
        "end",
        "message"
      ],
      "additionalProperties": false,
      "properties": {
        "path": {
          "title": "path",
          "description": "The file, where it is another than the finding's.",
          "type": "string"
        },
        "start": {
          "$ref": "#/$defs/position",
          "title": "start",
          "description": "The first character."
        },
        "end": {
          "$ref": "#/$defs/position",
          "title": "end",
          "description": "The place after the last character."
        },
        "message": {
          "title": "message",
          "description": "What the place tells.",
          "type": "string"
        }
      }
    },
    "finding": {
      "title": "finding",
      "description": "One thing to look at: an expectation not met, pending or not testable, or a fault of the file itself. Numbers that identify a person are masked in every text.",
      "type": "object",
      "required": [
        "rule",
        "severity",
        "outcome",
        "path",
        "start",
        "end",
        "message",
        "label",
        "help",
        "duty",
        "sources",
        "related",
        "supports",
        "ask",
        "criterion",
        "blocks_submission",
        "fix"
      ],
      "additionalProperties": false,
      "properties": {
        "rule": {
          "title": "rule",
          "description": "The id of the rule or of the kind of fault.",
          "type": "string",
          "pattern": "^[a-z-]+/[a-z0-9-]+$"
        },
        "severity": {
          "$ref": "#/$defs/severity",
          "title": "severity",
          "description": "How much it weighs."
        },
        "outcome": {
          "title": "outcome",
          "description": "What came of it; a fault of the file is `not_met`.",
          "type": "string",
          "enum": [
            "not_met",
            "untestable",
            "pending",
            "waived"
          ]
        },
        "path": {
          "title": "path",
          "description": "The file as named on the command line, or as found in a folder; `-` for standard input.",
          "type": "string"
        },
        "start": {
          "$ref": "#/$defs/position",
          "title": "start",
          "description": "The first character at fault."
        },
        "end": {
          "$ref": "#/$defs/position",
          "title": "end",
          "description": "The place after the last; equal to `start` where something would stand."
        },
        "message": {
          "title": "message",
          "description": "What is wrong, in a sentence without a final stop.",
          "type": "string"
        },
        "label": {
          "title": "label",
          "description": "What the place itself is told.",
          "type": [
            "string",
            "null"
          ]
        },
        "help": {
          "title": "help",
          "description": "The act that mends it.",
          "type": [
            "string",
            "null"
          ]
        },
        "duty": {
          "title": "duty",
          "description": "How binding the expectation is: law, statutory guidance, the audit's own requirement, good practice; null for a fault of the file.",
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "must",
            "should",
            "tool",
            "good_practice",
            null
          ]
        },
        "sources": {
          "title": "sources",
          "description": "The duty's sources, in words.",
          "type": "array",
          "items": {
            "title": "source",
            "description": "A document, its edition and the place in it.",
            "type": "string"
          }
        },
        "related": {
          "title": "related",
          "description": "Places that explain it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/related"
          }
        },
        "supports": {
          "title": "supports",
          "description": "The highest rating that can be claimed on what was supplied.",
          "type": [
            "string",
            "null"
          ]
        },
        "ask": {
          "title": "ask",
          "description": "The reviewer's question.",
          "type": [
            "string",
            "null"
          ]
        },
        "criterion": {
          "title": "criterion",
          "description": "The criterion's number in this return, or the standard's where several criteria of one are told together.",
          "type": [
            "string",
            "null"
          ]
        },
        "blocks_submission": {
          "title": "blocks submission",
          "description": "Whether the return is not ready to submit while this stands.",
          "type": "boolean"
        },
        "fix": {
          "title": "fix",
          "description": "The blank stubs that `compact-audit fix` can write for it; null where there are none.",
          "type": [
            "object",
            "null"
          ],
          "required": [
            "safe",
            "edits"
          ],
          "additionalProperties": false,
          "properties": {
            "safe": {
              "title": "safe",
              "description": "Whether the tool writes them when asked to.",
              "type": "boolean"
            },
            "edits": {
              "title": "edits",
              "description": "What each edit does, in words.",
              "type": "array",
              "items": {
                "title": "edit",
                "description": "One edit in words.",
                "type": "string"
              }
            }
          }
        }
      }
    },
    "summary": {
      "title": "summary",
      "description": "Counts over everything that was found, shown or not.",
      "type": "object",
      "required": [
        "outcomes",
        "severities",
        "rules",
        "files",
        "findings_not_shown",
        "ready_to_submit",
        "caution"
      ],
      "additionalProperties": false,
      "properties": {
        "outcomes": {
          "$ref": "#/$defs/outcome_counts",
          "title": "outcomes",
          "description": "Results of rules on records, over all files."
        },
        "severities": {
          "title": "severities",
          "description": "The number of findings of each severity, faults of files among them.",
          "type": "object",
          "required": [
            "error",
            "warning",
            "info"
          ],
          "additionalProperties": false,
          "properties": {
            "error": {
              "title": "error",
              "description": "The number of findings of this severity.",
              "type": "integer",
              "minimum": 0
            },
            "warning": {
              "title": "warning",
              "description": "The number of findings of this severity.",
              "type": "integer",
              "minimum": 0
            },
            "info": {
              "title": "info",
              "description": "The number of findings of this severity.",
              "type": "integer",
              "minimum": 0
            }
          }
        },
        "rules": {
          "title": "rules",
          "description": "What became of each rule.",
          "type": "object",
          "required": [
            "run",
            "not_run",
            "matched_nothing"
          ],
          "additionalProperties": false,
          "properties": {
            "run": {
              "title": "run",
              "description": "Rules that looked at something.",
              "type": "array",
              "items": {
                "title": "id",
                "description": "The id of a rule.",
                "type": "string"
              }
            },
            "not_run": {
              "title": "not run",
              "description": "Rules that are broken, or had not what they need.",
              "type": "array",
              "items": {
                "title": "id",
                "description": "The id of a rule.",
                "type": "string"
              }
            },
            "matched_nothing": {
              "title": "matched nothing",
              "description": "Rules that ran and found no record to look at.",
              "type": "array",
              "items": {
                "title": "id",
                "description": "The id of a rule.",
                "type": "string"
              }
            }
          }
        },
        "files": {
          "title": "files",
          "description": "The number of files.",
          "type": "object",
          "required": [
            "checked",
            "unreadable",
            "with_findings",
            "skipped"
          ],
          "additionalProperties": false,
          "properties": {
            "checked": {
              "title": "checked",
              "description": "Files looked at, the unreadable ones among them.",
              "type": "integer",
              "minimum": 0
            },
            "unreadable": {
              "title": "unreadable",
              "description": "Files that could not be read or parsed.",
              "type": "integer",
              "minimum": 0
            },
            "with_findings": {
              "title": "with findings",
              "description": "Files with at least one finding.",
              "type": "integer",
              "minimum": 0
            },
            "skipped": {
              "title": "skipped",
              "description": "Files of folders that are links or another tool's, and were not looked into.",
              "type": "integer",
              "minimum": 0
            }
          }
        },
        "findings_not_shown": {
          "title": "findings not shown",
          "description": "Findings that `--standard` left out; they are counted and decide all the same.",
          "type": "integer",
          "minimum": 0
        },
        "ready_to_submit": {
          "title": "ready to submit",
          "description": "Whether every return is; null where no return was looked at, or where broken rules leave it open.",
          "type": [
            "boolean",
            "null"
          ]
        },
        "caution": {
          "title": "caution",
          "description": "What a report does not prove.",
          "type": "string"
        }
      }
    },
    "file": {
      "title": "file",
      "description": "One file looked at.",
      "type": "object",
      "required": [
        "path",
        "kind",
        "organisation",
        "unreadable",
        "checked_with",
        "findings",
        "ready_to_submit",
        "outcomes",
        "ratings",
        "standards"
      ],
      "additionalProperties": false,
      "properties": {
        "path": {
          "title": "path",
          "description": "The file as named on the command line, or as found in a folder.",
          "type": "string"
        },
        "kind": {
          "title": "kind",
          "description": "What the file is.",
          "type": "string",
          "enum": [
            "return",
            "records",
            "other"
          ]
        },
        "organisation": {
          "title": "organisation",
          "description": "What the organisation is called, where that is harmless.",
          "type": [
            "string",
            "null"
          ]
        },
        "unreadable": {
          "title": "unreadable",
          "description": "Whether it could not be read or parsed at all.",
          "type": "boolean"
        },
        "checked_with": {
          "title": "checked with",
          "description": "The files that it was checked together with: of a return, those of its records; empty for a file checked alone.",
          "type": "array",
          "items": {"title": "path", "description": "The file's path.", "type": "string"}
        },
        "findings": {
          "title": "findings",
          "description": "The number of findings, shown or not.",
          "type": "integer",
          "minimum": 0
        },
        "ready_to_submit": {
          "title": "ready to submit",
          "description": "Whether the return is, with the records that it was checked with; null for what is no return.",
          "type": [
            "boolean",
            "null"
          ]
        },
        "outcomes": {
          "$ref": "#/$defs/outcome_counts",
          "title": "outcomes",
          "description": "Results of rules on its records; of files that were checked together all are with the return."
        },
        "ratings": {
          "title": "ratings",
          "description": "Every answer whose criterion and rating are known, in the order of the file.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/rating"
          }
        },
        "standards": {
          "title": "standards",
          "description": "The ratings by standard, in the order of their numbers.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/standard"
          }
        }
      }
    },
    "rating": {
      "title": "rating",
      "description": "What an answer claims, and what was supplied supports. A claim is never changed.",
      "type": "object",
      "required": [
        "criterion",
        "standard",
        "claimed",
        "supported",
        "because",
        "not_tested"
      ],
      "additionalProperties": false,
      "properties": {
        "criterion": {
          "title": "criterion",
          "description": "The criterion's number in this return.",
          "type": "string"
        },
        "standard": {
          "title": "standard",
          "description": "The number of its standard.",
          "type": [
            "integer",
            "null"
          ]
        },
        "claimed": {
          "title": "claimed",
          "description": "The rating as written.",
          "type": "string"
        },
        "supported": {
          "title": "supported",
          "description": "The lower of the claim and of what the rules that failed leave; null where it could not be tested, and for claims outside the order of ratings.",
          "type": [
            "string",
            "null"
          ]
        },
        "because": {
          "title": "because",
          "description": "The rules that keep it below the claim.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "not_tested": {
          "title": "not tested",
          "description": "The rules that could have kept it below the claim and could not be tested.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "standard": {
      "title": "standard",
      "description": "The ratings of one standard. Grades are an order: there is no average.",
      "type": "object",
      "required": [
        "number",
        "title",
        "claimed",
        "lowest_claimed",
        "lowest_supported",
        "because",
        "not_tested"
      ],
      "additionalProperties": false,
      "properties": {
        "number": {
          "title": "number",
          "description": "The standard's number.",
          "type": "integer"
        },
        "title": {
          "title": "title",
          "description": "What the standard is called.",
          "type": [
            "string",
            "null"
          ]
        },
        "claimed": {
          "title": "claimed",
          "description": "The number of criteria by rating, best first; those outside the order last.",
          "type": "object"
        },
        "lowest_claimed": {
          "title": "lowest claimed",
          "description": "The lowest claim; null where every claim is outside the order.",
          "type": [
            "string",
            "null"
          ]
        },
        "lowest_supported": {
          "title": "lowest supported",
          "description": "The lowest rating supported; null where none could be tested.",
          "type": [
            "string",
            "null"
          ]
        },
        "because": {
          "title": "because",
          "description": "The rules that keep criteria below their claims, with the criteria.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/rating_reason"
          }
        },
        "not_tested": {
          "title": "not tested",
          "description": "The rules that could not be tested, with the criteria.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/rating_reason"
          }
        }
      }
    },
    "rating_reason": {
      "title": "reason",
      "description": "A rule and the criteria that it speaks of.",
      "type": "object",
      "required": [
        "rule",
        "criteria"
      ],
      "additionalProperties": false,
      "properties": {
        "rule": {
          "title": "rule",
          "description": "The rule's id.",
          "type": "string"
        },
        "criteria": {
          "title": "criteria",
          "description": "The criteria's numbers.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    }
  }
}

"""#),
    File(
      "schemas/return.schema.json",
#"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "return",
  "description": "One organisation's compact audit (first key `compact_audit`), or its records alone in a file that is never submitted (first key `compact_audit_records`). Null, empty and blank values count as absent.",
  "type": "object",
  "x-blank-is-absent": true,
  "required": ["organisation"],
  "additionalProperties": false,
  "properties": {
    "compact_audit": {
      "title": "format version",
      "description": "Says that the file is a return, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "compact_audit_records": {
      "title": "format version",
      "description": "Says that the file holds records alone, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "organisation": {
      "$ref": "#/$defs/organisation",
      "title": "organisation",
      "description": "Who the organisation is."
    },
    "audit": {
      "$ref": "#/$defs/audit",
      "title": "audit",
      "description": "When the audit was completed and endorsed, and by whom."
    },
    "leads": {
      "title": "safeguarding leads",
      "description": "The people who lead on safeguarding.",
      "type": "array",
      "items": {"$ref": "#/$defs/lead"}
    },
    "answers": {
      "title": "answers",
      "description": "One record a criterion.",
      "type": "array",
      "x-unique-by": "criterion",
      "items": {"$ref": "#/$defs/answer"}
    },
    "evidence": {
      "title": "evidence",
      "description": "Each document or record once.",
      "type": "array",
      "x-unique-by": "id",
      "items": {"$ref": "#/$defs/evidence"}
    },
    "action_plan": {
      "title": "action plan",
      "description": "What will be done, by whom and when.",
      "type": "array",
      "x-unique-by": "id",
      "items": {"$ref": "#/$defs/action"}
    },
    "policies": {
      "title": "policy register",
      "description": "The organisation's policies.",
      "type": "array",
      "items": {"$ref": "#/$defs/policy"}
    },
    "training": {
      "title": "training",
      "description": "Training held.",
      "type": "array",
      "items": {"$ref": "#/$defs/training"}
    },
    "inductions": {
      "title": "inductions",
      "description": "Inductions of new starters.",
      "type": "array",
      "x-unique-by": "id",
      "items": {"$ref": "#/$defs/induction"}
    },
    "recruitment": {
      "$ref": "#/$defs/recruitment",
      "title": "recruitment",
      "description": "What can be tested of safer recruitment."
    },
    "allegations": {
      "title": "allegations",
      "description": "Allegations, concerns and complaints; an empty list says that there were none.",
      "type": "array",
      "x-unique-by": "id",
      "items": {"$ref": "#/$defs/allegation"}
    }
  },
  "if": {"required": ["compact_audit_records"]},
  "then": {
    "properties": {
      "organisation": {
        "title": "organisation",
        "x-identity": "reference",
        "required": ["reference"],
        "properties": {"reference": {"title": "partnership's reference"}}
      },
      "compact_audit": false,
      "audit": false,
      "leads": false,
      "answers": false,
      "evidence": false,
      "action_plan": false,
      "policies": false
    }
  },
  "else": {
    "required": ["compact_audit"],
    "properties": {
      "organisation": {
        "title": "organisation",
        "x-identity": "reference",
        "required": ["setting"],
        "properties": {"setting": {"title": "setting"}}
      }
    }
  },
  "$defs": {
    "organisation": {
      "title": "organisation",
      "description": "Who the organisation is; what it is decides which criteria and duties apply.",
      "type": "object",
      "x-identity": "reference",
      "additionalProperties": false,
      "properties": {
        "name": {
          "title": "name of the organisation",
          "description": "The name by which it is known.",
          "type": "string"
        },
        "reference": {
          "title": "partnership's reference",
          "description": "The safeguarding partnership's own id for the organisation.",
          "type": "string"
        },
        "setting": {
          "$ref": "#/$defs/setting",
          "title": "setting",
          "description": "Which variation of the audit it completes."
        },
        "kind": {
          "$ref": "#/$defs/organisation_kind",
          "title": "kind of organisation",
          "description": "What it is: it decides duties that some of a setting have and others have not."
        },
        "group": {
          "title": "group",
          "description": "The trust, federation or chain it belongs to; text shared inside it is legitimate.",
          "type": "string"
        },
        "commissioned": {
          "title": "whether it is commissioned",
          "description": "Whether the local authority or the NHS commissions it.",
          "type": "boolean"
        },
        "regulated_activity_provider": {
          "title": "whether it provides regulated activity",
          "description": "Whether people work with children for it in regulated activity.",
          "type": "boolean"
        },
        "public_body": {
          "title": "whether it is a public body",
          "description": "Whether the public sector equality duty applies to it.",
          "type": "boolean"
        },
        "employees": {
          "title": "number of employees",
          "description": "Everyone employed, apprentices not counted.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        },
        "volunteers": {
          "title": "number of volunteers",
          "description": "Unpaid people who work for it, governors not counted.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        },
        "apprentices": {
          "title": "number of apprentices",
          "description": "Apprentices, counted neither as employees nor as volunteers.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        },
        "governors": {
          "title": "number of governors",
          "description": "Governors, trustees or committee members, counted apart from staff.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        },
        "agency_staff": {
          "title": "number of agency staff",
          "description": "People supplied by an agency or contractor, counted apart from staff.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        },
        "personnel_supplier": {
          "title": "whether it supplies people for regulated activity",
          "description": "Whether it supplies people to others for regulated activity, as an agency or as a college that places students.",
          "type": "boolean"
        },
        "nation": {
          "$ref": "#/$defs/nation",
          "title": "nation",
          "description": "Where it works; England where absent, for whose law alone the built-in rules are made."
        },
        "legal_basis": {
          "$ref": "#/$defs/legal_basis",
          "title": "duty that the return is made under",
          "description": "The duty in law that the organisation names for its return."
        },
        "early_years_provision": {
          "title": "whether it has early years provision",
          "description": "Of a school: whether it has children of an age at which the early years framework applies, such as a nursery class.",
          "type": "boolean"
        },
        "domestic_premises": {
          "title": "whether it works on domestic premises",
          "description": "Of childcare: whether it is given in somebody's home.",
          "type": "boolean"
        }
      }
    },
    "audit": {
      "title": "audit",
      "description": "When the audit was completed, by whom, and who endorsed it.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "cycle": {
          "title": "cycle",
          "description": "The round of the audit, by its year.",
          "type": "string",
          "examples": ["2026"]
        },
        "previous_submitted_on": {
          "title": "date of the previous return",
          "description": "When the return before this one was submitted.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "first_return": {
          "title": "whether it is the first return",
          "description": "Whether the organisation has never submitted one before.",
          "type": "boolean"
        },
        "completed_by": {
          "$ref": "#/$defs/person",
          "title": "person who completed it",
          "description": "A suitably experienced and senior member of staff."
        },
        "completed_on": {
          "title": "date of completion",
          "description": "The reference date: it picks the editions of law and guidance that apply.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "endorsed_by": {
          "$ref": "#/$defs/person",
          "title": "person who endorsed it",
          "description": "The director, headteacher, owner or management committee."
        },
        "endorsed_on": {
          "title": "date of endorsement",
          "description": "When it was endorsed, before it was submitted.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "submitted_on": {
          "title": "date of submission",
          "description": "When it was submitted; absent before.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "substitute_contact": {
          "$ref": "#/$defs/person",
          "title": "substitute contact",
          "description": "Who answers questions when the person who completed it is away."
        }
      }
    },
    "person": {
      "title": "person",
      "description": "Someone who acts for the organisation, by name and role.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {"title": "name", "description": "The person's name.", "type": "string"},
        "role": {"title": "role", "description": "The person's post or role in the organisation.", "type": "string"},
        "capacity": {
          "$ref": "#/$defs/endorsing_capacity",
          "title": "capacity",
          "description": "Of the person who endorses: as what."
        }
      }
    },
    "lead": {
      "title": "lead",
      "description": "Someone who leads on safeguarding.",
      "type": "object",
      "x-identity": "name",
      "additionalProperties": false,
      "properties": {
        "role": {"$ref": "#/$defs/lead_role", "title": "role", "description": "Which lead this is."},
        "name": {"title": "name", "description": "The person's name.", "type": "string"},
        "post": {"title": "post", "description": "The person's post in the organisation.", "type": "string"},
        "on_leadership_team": {
          "title": "whether the person is on the leadership team",
          "description": "Whether the person is a member of the senior leadership team.",
          "type": "boolean"
        },
        "in_job_description": {
          "title": "whether the role is in the job description",
          "description": "Whether the role is explicit in the person's job description.",
          "type": "boolean"
        },
        "protected_time": {
          "title": "whether there is protected time",
          "description": "Whether time is set aside for the role.",
          "type": "boolean"
        },
        "funding": {
          "title": "whether there is funding",
          "description": "Whether the role has the funding that it needs.",
          "type": "boolean"
        },
        "supervision_last_on": {
          "title": "date of the last supervision",
          "description": "When the person last had supervision for the role.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "trained_on": {
          "title": "date of role training",
          "description": "When the person was last trained for the role, at least every two years.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "updated_on": {
          "title": "date of the last update",
          "description": "When the person last refreshed their knowledge, at least every year.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "support": {
          "title": "whether there is support",
          "description": "Whether the person has the support that the role needs, such as advice and help with records.",
          "type": "boolean"
        }
      }
    },
    "answer": {
      "title": "answer",
      "description": "How the organisation rates itself against one criterion, and on what evidence.",
      "type": "object",
      "x-identity": "criterion",
      "additionalProperties": false,
      "properties": {
        "criterion": {
          "title": "criterion number",
          "description": "The criterion's number in this setting's variation of the audit.",
          "type": "string",
          "pattern": "^[0-9]{1,2}\\.[0-9]{1,2}$",
          "examples": ["5.10"],
          "x-refers-to": {"table": "criteria", "key": "numbers", "by": "organisation.setting"}
        },
        "rating": {
          "$ref": "#/$defs/rating",
          "title": "rating",
          "description": "How far the criterion is met, in the organisation's own judgement."
        },
        "summary": {
          "title": "summary",
          "description": "What is done and how it is known.",
          "type": "string",
          "x-free-text": true
        },
        "reason": {
          "title": "reason",
          "description": "Why the criterion does not apply.",
          "type": "string",
          "x-free-text": true
        },
        "reviewed_on": {
          "title": "date of review",
          "description": "When the answer was last reviewed.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "evidence": {
          "title": "evidence relied on",
          "description": "The documents and records that support the answer.",
          "type": "array",
          "items": {"$ref": "#/$defs/evidence_reference"},
          "default": []
        }
      }
    },
    "evidence_reference": {
      "title": "reference",
      "description": "One document or record that is relied on, and the part of it.",
      "type": "object",
      "x-identity": "ref",
      "additionalProperties": false,
      "properties": {
        "ref": {
          "title": "evidence id",
          "description": "The id of a record under `evidence`.",
          "type": "string",
          "x-refers-to": "evidence.id"
        },
        "section": {
          "title": "section",
          "description": "The pages, rows or chapter relied on.",
          "type": "string",
          "x-free-text": true
        }
      }
    },
    "evidence": {
      "title": "evidence record",
      "description": "One document or record, listed once; answers refer to it.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {
          "title": "evidence id",
          "description": "What answers call it.",
          "type": "string",
          "examples": ["E-spot-check"]
        },
        "title": {
          "title": "title",
          "description": "What the document is called.",
          "type": "string",
          "x-free-text": true
        },
        "kind": {
          "$ref": "#/$defs/evidence_kind",
          "title": "kind of evidence",
          "description": "What kind of document or record it is."
        },
        "location": {
          "title": "location",
          "description": "A path in the repository, an address, or where a person finds it.",
          "type": "string"
        },
        "dated": {
          "title": "date",
          "description": "The date of the document, or of what it records.",
          "type": "string",
          "format": "date"
        },
        "source": {
          "$ref": "#/$defs/evidence_source",
          "title": "source",
          "description": "Whether the organisation made it or somebody outside."
        },
        "shows": {
          "$ref": "#/$defs/shows",
          "title": "level shown",
          "description": "The most that it can show, from intent to impact."
        },
        "reached": {
          "title": "number reached",
          "description": "How many of the population it covers.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        },
        "population": {"title": "population", "description": "Out of how many.", "type": "integer", "minimum": 0, "maximum": 10000000},
        "population_includes": {
          "title": "groups counted",
          "description": "Which groups the population includes, employees among them; all staff where absent.",
          "type": "array",
          "items": {"$ref": "#/$defs/staff_group"}
        },
        "judgement": {
          "title": "judgement",
          "description": "What an inspection or external review judged: met, not_met, or its own words.",
          "type": "string",
          "x-free-text": true
        },
        "note": {
          "title": "note",
          "description": "Anything else a reader needs to know.",
          "type": "string",
          "x-free-text": true
        },
        "policy": {
          "title": "policy key",
          "description": "The key of the policy in the register, where the evidence is one; its title is looked up there otherwise.",
          "type": "string"
        }
      }
    },
    "action": {
      "title": "action",
      "description": "One entry of the action plan.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "action id", "description": "What the plan calls it.", "type": "string"},
        "criterion": {
          "title": "criterion number",
          "description": "The number of the criterion that the action improves.",
          "type": "string",
          "pattern": "^[0-9]{1,2}\\.[0-9]{1,2}$",
          "examples": ["5.10"],
          "x-refers-to": {"table": "criteria", "key": "numbers", "by": "organisation.setting"}
        },
        "steps": {"title": "steps", "description": "What will be done.", "type": "string", "x-free-text": true},
        "lead": {
          "title": "person responsible",
          "description": "Who will see that it is done, by post.",
          "type": "string"
        },
        "due": {"title": "due date", "description": "By when it will be done.", "type": "string", "format": "date"},
        "success_measure": {
          "title": "success measure",
          "description": "How anyone will know that it worked.",
          "type": "string",
          "x-free-text": true
        },
        "type": {
          "$ref": "#/$defs/action_type",
          "title": "type of action",
          "description": "Whether it closes a gap or improves what is already met."
        },
        "status": {
          "$ref": "#/$defs/action_status",
          "title": "status",
          "description": "How far it has got."
        },
        "progress_on": {
          "title": "date of progress",
          "description": "When progress was last noted.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "progress": {
          "title": "progress",
          "description": "What has been done so far.",
          "type": "string",
          "x-free-text": true
        },
        "completed_on": {
          "title": "date of completion",
          "description": "When it was completed.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "completion_evidence": {
          "title": "evidence of completion",
          "description": "The documents and records that show it is done.",
          "type": "array",
          "items": {"$ref": "#/$defs/evidence_reference"},
          "default": []
        }
      }
    },
    "policy": {
      "title": "policy",
      "description": "One document of the policy register.",
      "type": "object",
      "x-identity": "key",
      "additionalProperties": false,
      "properties": {
        "key": {
          "title": "policy key",
          "description": "Which policy it is.",
          "type": "string",
          "examples": ["child_protection"]
        },
        "title": {
          "title": "title",
          "description": "What the document is called.",
          "type": "string",
          "x-free-text": true
        },
        "version": {
          "title": "version",
          "description": "The document's own version.",
          "type": "string",
          "examples": ["4.1"]
        },
        "status": {
          "$ref": "#/$defs/policy_status",
          "title": "status",
          "description": "Whether it is in force."
        },
        "owner": {"title": "owner", "description": "Who keeps it up to date, by post.", "type": "string"},
        "approved_by": {
          "title": "approving body",
          "description": "Who approved it: governing_body, headteacher, trustees and so on.",
          "type": "string"
        },
        "approved_on": {
          "title": "date of approval",
          "description": "When it was approved.",
          "type": "string",
          "format": "date"
        },
        "effective_from": {
          "title": "effective date",
          "description": "From when it applies.",
          "type": "string",
          "format": "date"
        },
        "review_due": {
          "title": "review date",
          "description": "By when it must be reviewed.",
          "type": "string",
          "format": "date"
        },
        "published_at": {
          "title": "place of publication",
          "description": "Its address, or the place where it is shown.",
          "type": "string"
        },
        "file": {"title": "file", "description": "The document's path in the repository.", "type": "string"},
        "applies_to": {
          "title": "organisations it applies to",
          "description": "Organisations of a group that share it, or `all`.",
          "type": "array",
          "items": {
            "title": "organisation's reference",
            "description": "An organisation's reference, or `all`.",
            "type": "string"
          },
          "default": []
        },
        "satisfies": {
          "title": "other policies it covers",
          "description": "Keys of policies that need no document of their own because of it.",
          "type": "array",
          "items": {"title": "policy key", "description": "A policy's key.", "type": "string"},
          "default": []
        },
        "cites": {
          "title": "guidance cited",
          "description": "The editions of guidance that it cites.",
          "type": "array",
          "items": {"$ref": "#/$defs/citation"},
          "default": []
        },
        "replaces": {"title": "version replaced", "description": "The version that it replaces.", "type": "string"}
      }
    },
    "citation": {
      "title": "citation",
      "description": "One edition of a guidance document.",
      "type": "object",
      "x-identity": "document",
      "additionalProperties": false,
      "properties": {
        "document": {
          "title": "document",
          "description": "The guidance document's key.",
          "type": "string",
          "examples": ["kcsie"]
        },
        "edition": {
          "title": "edition",
          "description": "Its edition, by its year.",
          "type": "string",
          "examples": ["2026"]
        }
      }
    },
    "training": {
      "title": "training record",
      "description": "One round of training: on what, for whom, how many it reached.",
      "type": "object",
      "x-identity": "topic",
      "additionalProperties": false,
      "properties": {
        "topic": {"$ref": "#/$defs/training_topic", "title": "topic", "description": "What it was about."},
        "audience": {"$ref": "#/$defs/training_audience", "title": "audience", "description": "Whom it was for."},
        "held_on": {
          "title": "date of training",
          "description": "When it was held, or when the last of the round was.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "oldest_on": {
          "title": "oldest date of training",
          "description": "The oldest date among the people counted as reached.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "reached": {
          "title": "number reached",
          "description": "How many of the audience were trained.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        },
        "population": {
          "title": "population",
          "description": "Everyone in the audience, volunteers and apprentices too.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        },
        "population_includes": {
          "title": "groups counted",
          "description": "Which groups the population includes, employees among them; all staff where absent.",
          "type": "array",
          "items": {"$ref": "#/$defs/staff_group"}
        },
        "meets_current_criteria": {
          "title": "whether it meets the current criteria",
          "description": "Whether earlier training meets what the framework now asks of its content.",
          "type": "boolean"
        },
        "expires_on": {
          "title": "expiry date",
          "description": "When the certificates run out, where they do.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "induction": {
      "title": "induction",
      "description": "One new starter's induction, by id.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "induction id", "description": "The starter's id; never a name.", "type": "string"},
        "post": {"title": "post", "description": "The post taken up.", "type": "string"},
        "started_on": {
          "title": "start date",
          "description": "When the person started.",
          "type": "string",
          "format": "date"
        },
        "completed_on": {
          "title": "date of completion",
          "description": "When the induction was completed.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "works_directly_with_children": {
          "title": "whether the person works directly with children",
          "description": "Whether the post works directly with children.",
          "type": "boolean"
        },
        "covered": {
          "title": "content covered",
          "description": "What was explained and handed over.",
          "type": "array",
          "items": {"$ref": "#/$defs/induction_content"}
        }
      }
    },
    "recruitment": {
      "title": "recruitment",
      "description": "What can be tested of safer recruitment.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "policy_covers_criminal_record_checks": {
          "title": "whether the policy covers criminal record checks",
          "description": "Whether a policy says when a criminal record check is obtained.",
          "type": "boolean"
        },
        "asks_about_household_members": {
          "title": "whether staff are asked about household members",
          "description": "Whether staff outside domestic settings are asked about the people they live with.",
          "type": "boolean"
        },
        "single_central_record": {
          "$ref": "#/$defs/single_central_record",
          "title": "single central record",
          "description": "The record of pre-appointment checks."
        },
        "panels": {
          "title": "interview panels",
          "description": "The panels of the cycle.",
          "type": "array",
          "items": {"$ref": "#/$defs/panel"}
        },
        "appointments": {
          "title": "appointments",
          "description": "Appointments of the cycle, by id.",
          "type": "array",
          "items": {"$ref": "#/$defs/appointment"}
        }
      }
    },
    "single_central_record": {
      "title": "single central record",
      "description": "The record of the checks on everyone who works in the setting.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "complete": {
          "title": "whether it is complete",
          "description": "Whether every check is recorded for everyone.",
          "type": "boolean"
        },
        "reviewed_on": {
          "title": "date of review",
          "description": "When it was last reviewed.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "gaps": {
          "title": "number of gaps",
          "description": "How many checks are missing.",
          "type": "integer",
          "minimum": 0, "maximum": 10000000
        }
      }
    },
    "panel": {
      "title": "interview panel",
      "description": "One interview panel.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "panel id", "description": "The panel's id.", "type": "string"},
        "held_on": {"title": "date held", "description": "When it met.", "type": "string", "format": "date", "x-act": true},
        "trained_member": {
          "title": "whether a member was trained",
          "description": "Whether a member was trained in safer recruitment.",
          "type": "boolean"
        }
      }
    },
    "appointment": {
      "title": "appointment",
      "description": "One appointment, by id.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "appointment id", "description": "The appointment's id; never a name.", "type": "string"},
        "started_on": {
          "title": "start date",
          "description": "When the person started.",
          "type": "string",
          "format": "date"
        },
        "references_received_on": {
          "title": "date of references",
          "description": "When the last of the references was received.",
          "type": "string",
          "format": "date",
          "x-act": true
        },
        "checks_completed_on": {
          "title": "date of checks",
          "description": "When the last of the checks was completed.",
          "type": "string",
          "format": "date",
          "x-act": true
        }
      }
    },
    "allegation": {
      "title": "allegation record",
      "description": "One allegation, concern or complaint, by id and dates; never a name.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "allegation id", "description": "The record's id; never a name.", "type": "string"},
        "kind": {
          "$ref": "#/$defs/allegation_kind",
          "title": "kind of record",
          "description": "What the organisation treated it as."
        },
        "limbs": {
          "title": "threshold limbs",
          "description": "Which limbs of the threshold it may meet.",
          "type": "array",
          "items": {"$ref": "#/$defs/limb"}
        },
        "below_threshold": {
          "$ref": "#/$defs/below_threshold",
          "title": "below-threshold decision",
          "description": "Who decided, when, why, and when the designated officer was asked."
        },
        "received_on": {
          "title": "date received",
          "description": "When it first came to the attention of anyone in the organisation.",
          "type": "string",
          "format": "date"
        },
        "made_on": {"title": "date made", "description": "When it was made.", "type": "string", "format": "date"},
        "made_directly_to_police": {
          "title": "whether it was made directly to the police",
          "description": "Whether it was made to the police and not to the organisation.",
          "type": "boolean"
        },
        "senior_manager_informed_on": {
          "title": "date the senior manager was informed",
          "description": "When the senior manager was told.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_informed_on": {
          "title": "date the designated officer was informed",
          "description": "When the local authority's designated officer was told.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_reference": {
          "title": "designated officer's reference",
          "description": "The reference that the designated officer gave.",
          "type": "string"
        },
        "late_reason": {
          "title": "reason for lateness",
          "description": "Why the designated officer, the senior manager or the regulator was told late.",
          "type": "string",
          "x-free-text": true
        },
        "about_head_or_owner": {
          "title": "whether it is about the head or owner",
          "description": "Whether it is about the head, owner or manager.",
          "type": "boolean"
        },
        "subject": {
          "$ref": "#/$defs/allegation_subject",
          "title": "person it is about",
          "description": "As what the person works there; never who."
        },
        "in_regulated_activity": {
          "title": "whether the person works in regulated activity",
          "description": "Whether the person works in regulated activity.",
          "type": "boolean"
        },
        "child_welfare_referral_on": {
          "title": "date of the child welfare referral",
          "description": "When the child's welfare was referred to children's social care.",
          "type": "string",
          "format": "date"
        },
        "regulator_notified_on": {
          "title": "date the regulator was notified",
          "description": "When the regulator was told.",
          "type": "string",
          "format": "date"
        },
        "outcome": {"$ref": "#/$defs/allegation_outcome", "title": "outcome", "description": "How it ended."},
        "removal": {
          "$ref": "#/$defs/removal",
          "title": "removal",
          "description": "How the person's work with children ended, if it did."
        },
        "removed_on": {
          "title": "date of removal",
          "description": "When the person's work with children ended.",
          "type": "string",
          "format": "date"
        },
        "would_have_been_removed": {
          "title": "whether the person would have been removed",
          "description": "Whether the person would have been removed had they not left first.",
          "type": "boolean"
        },
        "removal_reason": {
          "$ref": "#/$defs/removal_reason",
          "title": "reason for removal",
          "description": "Why the person was removed, or would have been."
        },
        "dbs_considered_on": {
          "title": "date a DBS referral was considered",
          "description": "When a referral to the Disclosure and Barring Service was considered.",
          "type": "string",
          "format": "date"
        },
        "dbs_referred_on": {
          "title": "date of the DBS referral",
          "description": "When the person was referred to the Disclosure and Barring Service.",
          "type": "string",
          "format": "date"
        },
        "dbs_not_referred_reason": {
          "title": "reason for no DBS referral",
          "description": "Why no referral to the Disclosure and Barring Service was made.",
          "type": "string",
          "x-free-text": true
        },
        "child_welfare_not_referred_reason": {
          "title": "reason for no child welfare referral",
          "description": "Why the child's welfare needed no referral to children's social care, and who agreed.",
          "type": "string",
          "x-free-text": true
        },
        "child_sex_offence_suspected": {
          "title": "whether a child sex offence is suspected",
          "description": "Whether what is alleged may be a sexual offence against a child.",
          "type": "boolean"
        },
        "child_sex_offence_reported_on": {
          "title": "date the suspected offence was reported",
          "description": "When a suspected child sex offence was reported to the police or the local authority.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "below_threshold": {
      "title": "decision that it is below the threshold",
      "description": "All four are needed, or the clock runs.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "reason": {
          "title": "reason",
          "description": "Why it meets no limb of the threshold.",
          "type": "string",
          "x-free-text": true
        },
        "decided_by": {"title": "decider", "description": "Who decided, by post.", "type": "string"},
        "decided_on": {
          "title": "date of decision",
          "description": "When it was decided.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_consulted_on": {
          "title": "date the designated officer was consulted",
          "description": "When the designated officer was asked for a view.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "setting": {
      "title": "setting",
      "description": "The variation of the audit that an organisation completes.",
      "type": "string",
      "enum": ["education", "early_years", "agency", "small_voluntary"]
    },
    "organisation_kind": {
      "title": "kind of organisation",
      "description": "What an organisation is.",
      "type": "string",
      "enum": [
        "maintained_school", "maintained_nursery_school", "academy", "free_school", "independent_school",
        "special_school", "non_maintained_special_school", "pupil_referral_unit", "alternative_provision",
        "college", "sixth_form_college", "post_16_provider", "training_provider", "nursery", "pre_school",
        "childminder", "nanny_agency", "out_of_school_club", "holiday_club", "local_authority", "health", "police",
        "probation", "youth_justice", "fire_and_rescue", "housing", "transport", "commissioned_provider", "company",
        "charity", "voluntary_group", "faith_group", "sports_club", "uniformed_group", "other"
      ]
    },
    "endorsing_capacity": {
      "title": "capacity in which an audit is endorsed",
      "description": "As what a person may endorse an audit.",
      "type": "string",
      "enum": ["director", "headteacher", "owner", "management_committee"]
    },
    "lead_role": {
      "title": "role of a lead",
      "description": "The roles in which people lead on safeguarding.",
      "type": "string",
      "enum": [
        "senior_lead", "designated_safeguarding_lead", "deputy", "governor_link", "named_professional",
        "designated_officer"
      ]
    },
    "rating": {
      "title": "rating",
      "description": "How far a criterion is met, worst first; not applicable lies outside the order.",
      "type": "string",
      "enum": ["inadequate", "requires_improvement", "good", "outstanding", "not_applicable"],
      "x-ordered": true,
      "x-unordered-values": ["not_applicable"]
    },
    "evidence_kind": {
      "title": "kind of evidence",
      "description": "What a document or record is.",
      "type": "string",
      "enum": [
        "policy", "plan", "record", "minutes", "training", "audit", "survey", "casefile", "jobdesc", "contract",
        "inspection", "observation"
      ],
      "x-value-titles": {
        "jobdesc": "job description",
        "casefile": "case files"
      }
    },
    "evidence_source": {
      "title": "source of evidence",
      "description": "Whether evidence was made inside the organisation or outside.",
      "type": "string",
      "enum": ["internal", "external"]
    },
    "shows": {
      "title": "level that evidence shows",
      "description": "What evidence can show, least first.",
      "type": "string",
      "enum": ["intent", "arrangement", "implementation", "practice", "impact"],
      "x-ordered": true
    },
    "staff_group": {
      "title": "group of people",
      "description": "Groups that a population may include.",
      "type": "string",
      "enum": ["employees", "volunteers", "apprentices", "governors", "agency_staff"]
    },
    "action_type": {
      "title": "type of action",
      "description": "Why an action is taken.",
      "type": "string",
      "enum": ["gap", "improvement"]
    },
    "action_status": {
      "title": "status of an action",
      "description": "How far an action has got.",
      "type": "string",
      "enum": ["not_started", "in_progress", "complete", "superseded"]
    },
    "policy_status": {
      "title": "status of a policy",
      "description": "Whether a policy is in force.",
      "type": "string",
      "enum": ["draft", "approved", "withdrawn"]
    },
    "training_topic": {
      "title": "topic of training",
      "description": "What training is about.",
      "type": "string",
      "enum": [
        "safeguarding", "prevent", "fgm", "online_safety", "paediatric_first_aid", "first_aid", "safer_recruitment",
        "allegations", "low_level_concerns", "whistleblowing", "child_exploitation", "child_on_child_abuse",
        "domestic_abuse", "mental_health", "information_sharing", "early_help", "equality", "send", "behaviour",
        "supervision", "other"
      ],
      "x-value-titles": {
        "fgm": "female genital mutilation",
        "send": "special educational needs and disabilities"
      }
    },
    "training_audience": {
      "title": "audience of training",
      "description": "Whom training is for.",
      "type": "string",
      "enum": [
        "all_staff", "dsl", "deputies", "leaders", "governors", "volunteers", "apprentices", "panel",
        "practitioners", "agency_staff", "new_starters", "other"
      ],
      "x-value-titles": {
        "dsl": "designated safeguarding lead",
        "panel": "interview panels"
      }
    },
    "induction_content": {
      "title": "item of induction",
      "description": "What an induction may cover.",
      "type": "string",
      "enum": [
        "child_protection_policy", "reporting_concerns", "behaviour_policy", "staff_behaviour_policy",
        "children_missing_education", "dsl_identity", "dsl_role", "kcsie_part_one", "kcsie_annex_a", "safeguarding",
        "emergency_evacuation", "health_and_safety", "online_safety", "whistleblowing", "allegations", "prevent"
      ],
      "x-value-titles": {
        "dsl_identity": "who the designated safeguarding lead is",
        "dsl_role": "the role of the designated safeguarding lead",
        "kcsie_part_one": "Part one of Keeping Children Safe in Education",
        "kcsie_annex_a": "Annex A of Keeping Children Safe in Education"
      }
    },
    "allegation_kind": {
      "title": "kind of record",
      "description": "What a record of conduct is treated as.",
      "type": "string",
      "enum": ["allegation", "low_level_concern", "complaint"]
    },
    "limb": {
      "title": "limb of the threshold",
      "description": "What an allegation may say of a person.",
      "type": "string",
      "enum": ["harmed_child", "possible_offence", "may_pose_risk", "unsuitable"],
      "x-value-titles": {
        "harmed_child": "harmed a child",
        "possible_offence": "possible offence against a child",
        "may_pose_risk": "may pose a risk of harm",
        "unsuitable": "may be unsuitable to work with children"
      }
    },
    "allegation_subject": {
      "title": "kind of person",
      "description": "As what the person an allegation is about works there.",
      "type": "string",
      "enum": ["employee", "volunteer", "agency", "contractor", "governor", "household_member", "childminder"]
    },
    "allegation_outcome": {
      "title": "outcome of an allegation",
      "description": "How an allegation ended.",
      "type": "string",
      "enum": ["open", "substantiated", "unsubstantiated", "unfounded", "false", "malicious"]
    },
    "removal": {
      "title": "way of leaving",
      "description": "How a person's work with children ended.",
      "type": "string",
      "enum": ["none", "suspended", "redeployed", "dismissed", "resigned", "retired", "contract_ended"]
    },
    "removal_reason": {
      "title": "reason for removal",
      "description": "Why a person was removed.",
      "type": "string",
      "enum": ["harm", "risk_of_harm", "relevant_conduct", "relevant_offence", "other"]
    },
    "nation": {
      "title": "nation",
      "description": "The nations of the United Kingdom.",
      "type": "string",
      "enum": ["england", "wales", "scotland", "northern_ireland"],
      "x-value-titles": {
        "england": "England",
        "wales": "Wales",
        "scotland": "Scotland",
        "northern_ireland": "Northern Ireland"
      }
    },
    "legal_basis": {
      "title": "duty in law",
      "description": "The duties in law that returns are made under.",
      "type": "string",
      "enum": ["section_11", "section_175", "section_157", "section_40", "none"],
      "x-value-titles": {
        "section_11": "section 11 of the Children Act 2004",
        "section_175": "section 175 of the Education Act 2002",
        "section_157": "section 157 of the Education Act 2002",
        "section_40": "section 40 of the Childcare Act 2006",
        "none": "no duty in law"
      }
    }
  }
}

"""#),
    File(
      "schemas/rules.schema.json",
#"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "rule file, definitions or table of a pack",
  "description": "A file of a rule pack: rules (first key `compact_audit_rules`), shared definitions (the same first key), or a table (first key `compact_audit_table`).",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "compact_audit_rules": {
      "title": "format version",
      "description": "Says that the file holds rules or definitions, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "compact_audit_table": {
      "title": "format version",
      "description": "Says that the file holds a table, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "rules": {
      "title": "rules",
      "description": "The rules of the file; one a file is the custom.",
      "type": "array",
      "items": {"$ref": "#/$defs/rule"}
    },
    "definitions": {
      "title": "definitions",
      "description": "Expressions with a name, which every rule can call like a function.",
      "type": "array",
      "items": {"$ref": "#/$defs/definition"}
    },
    "equivalent_mutants": {
      "title": "equivalent mutants",
      "description": "Faults put into rules on trial (`rules test --mutate`) that change nothing, each with the reason.",
      "type": "array",
      "items": {"$ref": "#/$defs/equivalent_mutant"}
    },
    "pack": {"$ref": "#/$defs/pack", "title": "pack", "description": "What the files of this folder are: said in one of them."},
    "overrides": {
      "title": "overrides",
      "description": "What this pack changes of the rules of the packs that it extends.",
      "type": "array",
      "items": {"$ref": "#/$defs/override"}
    },
    "table": {
      "title": "name of the table",
      "description": "The name under which expressions see the table.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9_]*$"
    },
    "rows": {
      "title": "rows",
      "description": "The table's rows; the schema of tables says what each holds.",
      "type": "array",
      "items": {"title": "row", "description": "One row of the table.", "type": "object"}
    },
    "values": {
      "title": "values",
      "description": "The values of a table that has one row only, such as `parameters`.",
      "type": "object"
    }
  },
  "if": {"required": ["compact_audit_table"]},
  "then": {
    "required": ["table"],
    "properties": {
      "compact_audit_rules": false, "rules": false, "definitions": false, "pack": false, "overrides": false,
      "equivalent_mutants": false
    }
  },
  "else": {
    "required": ["compact_audit_rules"],
    "properties": {"table": false, "rows": false, "values": false}
  },
  "$defs": {
    "pack": {
      "title": "pack",
      "description": "A set of rules and tables that extends the built-in ones.",
      "type": "object",
      "additionalProperties": false,
      "required": ["title"],
      "properties": {
        "title": {"title": "title", "description": "Whose it is; stands wherever something of it is shown.", "type": "string"},
        "extends": {
          "title": "extends",
          "description": "Other packs that it extends, beside the built-in one: paths from the folder of this file.",
          "type": "array",
          "items": {"title": "path", "description": "The path of a pack's folder or file.", "type": "string"}
        }
      }
    },
    "override": {
      "title": "override",
      "description": "A change of one rule, with its reason.",
      "type": "object",
      "additionalProperties": false,
      "required": ["rule", "reason"],
      "properties": {
        "rule": {"title": "rule", "description": "The id of the rule that is changed.", "type": "string"},
        "severity": {"$ref": "#/$defs/severity", "title": "severity", "description": "How much a failure weighs here."},
        "switch_off": {"title": "whether it is switched off", "description": "Whether the rule does not run here; every report says so.", "type": "boolean"},
        "reason": {"title": "reason", "description": "Why, in words that every report can print.", "type": "string"}
      }
    },
    "rule": {
      "title": "rule",
      "description": "One expectation: where it looks, what must hold there, and what to say where it does not.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id", "title", "duty", "severity", "sources", "settings", "status", "why", "require", "message", "help", "examples"
      ],
      "properties": {
        "id": {
          "title": "id",
          "description": "Its stable name: a group, a slash, and a name in kebab-case. It is also the path of its file.",
          "type": "string",
          "pattern": "^[a-z][a-z-]*/[a-z][a-z-]*$"
        },
        "title": {"title": "title", "description": "What is wrong where it fails, in a few words.", "type": "string"},
        "criterion": {
          "title": "criterion",
          "description": "The key of the criterion that it belongs to, never its number.",
          "type": "string"
        },
        "duty": {"$ref": "#/$defs/duty", "title": "duty", "description": "How binding the expectation is."},
        "severity": {"$ref": "#/$defs/severity", "title": "severity", "description": "How much a failure weighs."},
        "sources": {
          "title": "sources",
          "description": "The documents it rests on, each edition apart; that in force on the day judged is printed.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/rule_source"}
        },
        "settings": {
          "title": "settings",
          "description": "The settings that it applies to.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {"$ref": "#/$defs/setting"}
        },
        "status": {"$ref": "#/$defs/rule_status", "title": "status", "description": "Whether it runs."},
        "why": {"title": "why", "description": "The reason behind it, for a head teacher.", "type": "string"},
        "for_each": {
          "title": "for each",
          "description": "The records that it looks at, one result each: `name in list`, or a list of such, the outermost first. Without it, one result for the return.",
          "anyOf": [
            {"title": "one generator", "description": "`name in list`.", "type": "string"},
            {
              "title": "several generators",
              "description": "Generators, the outermost first.",
              "type": "array",
              "minItems": 1,
              "maxItems": 4,
              "items": {"title": "generator", "description": "`name in list`.", "type": "string"}
            }
          ]
        },
        "inputs": {
          "title": "inputs",
          "description": "What it needs beside the return; where one was not given, the rule is not run, and the summary says so. With `previous` its expressions can name `previous`, the organisation's return of the cycle before.",
          "type": "array",
          "uniqueItems": true,
          "items": {"$ref": "#/$defs/rule_input"}
        },
        "define": {
          "title": "define",
          "description": "Names for parts that the other expressions share; each may use those before it.",
          "type": "object",
          "additionalProperties": {"title": "expression", "description": "What the name stands for.", "type": "string"}
        },
        "judged_on": {
          "title": "judged on",
          "description": "The date whose editions of law and guidance apply; the audit's reference date where absent.",
          "type": "string"
        },
        "applies_when": {
          "title": "applies when",
          "description": "Whether the duty arises; false makes the result not applicable.",
          "type": "string"
        },
        "require": {"title": "require", "description": "What must be true.", "type": "string"},
        "pending_until": {
          "title": "pending until",
          "description": "A date up to which a failure is pending and no failure.",
          "type": "string"
        },
        "cases": {
          "title": "cases",
          "description": "The degrees of a failure: of the first whose `when` holds, what it says takes the place of what the rule says.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/rule_case"}
        },
        "acknowledged_when": {
          "title": "acknowledged when",
          "description": "Whether a failure is admitted and acted upon: it is then shown as information, and still counts for the reviewer.",
          "type": "string"
        },
        "roll_up": {
          "$ref": "#/$defs/roll_up",
          "title": "roll up",
          "description": "Over what more than three results become one finding with all their places."
        },
        "message_for_many": {
          "title": "message for many",
          "description": "What is wrong where results are rolled up; `{count}` is their number, `{standard}` the standard's, `{numbers}` those of their criteria. Made from the title where absent.",
          "type": "string"
        },
        "help_for_many": {
          "title": "help for many",
          "description": "The act that mends results that are rolled up, with the same values; where absent, that of the results if it is the same, else the title.",
          "type": "string"
        },
        "at": {
          "title": "at",
          "description": "The value to point at; where it is absent, the place where it would stand.",
          "type": "string"
        },
        "also_at": {
          "title": "also at",
          "description": "The places that explain a failure.",
          "type": "array",
          "items": {"$ref": "#/$defs/related_place"}
        },
        "label": {"title": "label", "description": "The text under what is pointed at.", "type": "string"},
        "message": {"title": "message", "description": "What is wrong, with its values in braces, without a final stop.", "type": "string"},
        "help": {"title": "help", "description": "The act that mends it.", "type": "string"},
        "ask": {"title": "ask", "description": "The reviewer's question.", "type": "string"},
        "supports_at_most": {
          "$ref": "#/$defs/supported_rating",
          "title": "supports at most",
          "description": "The highest rating that the criterion can claim where the rule fails."
        },
        "blocks_submission": {
          "title": "whether it blocks submission",
          "description": "Whether a return with this failure is not ready to submit; for completeness and consistency alone.",
          "type": "boolean"
        },
        "masks": {
          "title": "whether it masks",
          "description": "Whether what it points at is masked in every output.",
          "type": "boolean"
        },
        "unless_failed": {
          "title": "unless failed",
          "description": "Ids of rules whose failure on the same record already says this.",
          "type": "array",
          "items": {"title": "rule id", "description": "A rule's id.", "type": "string"}
        },
        "fix": {
          "$ref": "#/$defs/fix",
          "title": "fix",
          "description": "What `compact-audit fix` can write where the rule is not met: blank stubs that a person fills in."
        },
        "examples": {
          "title": "examples",
          "description": "Parts of a return with what must come of them: the rule's tests and its documentation.",
          "type": "array",
          "minItems": 2,
          "items": {"$ref": "#/$defs/example"}
        }
      }
    },
    "rule_source": {
      "title": "source",
      "description": "A document that a rule rests on.",
      "type": "object",
      "additionalProperties": false,
      "required": ["document", "verified"],
      "properties": {
        "document": {"title": "document", "description": "The document's key in the table of editions.", "type": "string"},
        "edition": {"title": "edition", "description": "The edition; absent for a document without editions.", "type": "string"},
        "place": {
          "title": "place",
          "description": "A chapter or passage. A paragraph number only where it was read in this edition.",
          "type": "string"
        },
        "settings": {
          "title": "settings",
          "description": "The settings for which it is a source; all that the rule applies to where absent.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/setting"}
        },
        "verified": {"title": "whether it was read", "description": "Whether the passage was read at its source.", "type": "boolean"}
      }
    },
    "rule_case": {
      "title": "case",
      "description": "One degree of a failure: when it is met, and what it says instead of the rule.",
      "type": "object",
      "additionalProperties": false,
      "required": ["when"],
      "properties": {
        "when": {"title": "when", "description": "Whether a failure is of this degree.", "type": "string"},
        "severity": {"$ref": "#/$defs/severity", "title": "severity", "description": "How much such a failure weighs."},
        "duty": {"$ref": "#/$defs/duty", "title": "duty", "description": "How binding the expectation then is."},
        "message": {"title": "message", "description": "What is wrong, with its values in braces, without a final stop.", "type": "string"},
        "help": {"title": "help", "description": "The act that mends it.", "type": "string"},
        "supports_at_most": {
          "$ref": "#/$defs/supported_rating",
          "title": "supports at most",
          "description": "The highest rating that the criterion can then claim."
        }
      }
    },
    "fix": {
      "title": "fix",
      "description": "An edit that the tool can make where the rule is not met: it adds a blank section, or a record of which only that is filled in which tells it from others or which it refers to. It claims nothing, so it mends nothing by itself.",
      "type": "object",
      "additionalProperties": false,
      "required": ["safe", "does"],
      "properties": {
        "safe": {
          "title": "whether it is safe",
          "description": "Whether the tool makes the edit when asked to; one that is not safe is told and never made.",
          "type": "boolean"
        },
        "when": {
          "title": "when",
          "description": "Whether there is something to write for this failure; always where absent.",
          "type": "string"
        },
        "does": {
          "title": "what it does",
          "description": "What is done, with its values in braces, beginning with a verb as in `adds …`.",
          "type": "string"
        },
        "insert_section": {
          "title": "section to be added",
          "description": "An expression that gives the name of a section, which is added without a value where it is missing.",
          "type": "string"
        },
        "insert_record": {
          "$ref": "#/$defs/record_stub",
          "title": "record to be added",
          "description": "A record that is added to a section that is a list."
        }
      }
    },
    "record_stub": {
      "title": "record stub",
      "description": "A record with its keys, nearly all of them blank.",
      "type": "object",
      "additionalProperties": false,
      "required": ["into", "fill"],
      "properties": {
        "into": {
          "title": "list",
          "description": "The section that it is added to; one that is not recorded is left alone.",
          "type": "string"
        },
        "fill": {
          "title": "keys filled in",
          "description": "Keys with their texts, values in braces: only what tells records apart, or what the record refers to. A name that is taken gets a number.",
          "type": "object",
          "additionalProperties": {"title": "text", "description": "What is written at the key.", "type": "string"}
        },
        "blank": {
          "title": "blank keys",
          "description": "Keys that are written without a value, after those filled in.",
          "type": "array",
          "items": {"title": "key", "description": "A field of the record.", "type": "string"}
        }
      }
    },
    "related_place": {
      "title": "related place",
      "description": "A place that explains a failure, or one place for each item of a list.",
      "type": "object",
      "additionalProperties": false,
      "required": ["at", "label"],
      "properties": {
        "each": {"title": "each", "description": "`name in list`, for one place an item.", "type": "string"},
        "at": {"title": "at", "description": "The value to point at.", "type": "string"},
        "label": {"title": "label", "description": "The text under it.", "type": "string"}
      }
    },
    "example": {
      "title": "example",
      "description": "A part of a return, and what must come of it. Its sections take the place of the minimal return's; `organisation` and `audit` are merged key by key. ⟦ ⟧ stand round what is pointed at.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name"],
      "maxProperties": 11,
      "properties": {
        "name": {"title": "name", "description": "What the example shows.", "type": "string"},
        "faulty": {
          "title": "whether it is faulty",
          "description": "Whether the example has faults of structure besides, where the rule keeps silent because a fault speaks.",
          "type": "boolean"
        },
        "supports": {
          "$ref": "#/$defs/supported_rating",
          "title": "supports",
          "description": "The highest rating that can be claimed by what comes of it; untested where absent."
        },
        "severity": {
          "$ref": "#/$defs/severity",
          "title": "severity",
          "description": "How much what comes of it weighs; untested where absent."
        },
        "duty": {
          "$ref": "#/$defs/duty",
          "title": "duty",
          "description": "How binding the expectation is in what comes of it; untested where absent."
        },
        "blocks": {
          "title": "whether it blocks submission",
          "description": "Whether a return with what comes of it is not ready to submit; untested where absent.",
          "type": "boolean"
        },
        "edition": {
          "title": "edition",
          "description": "The edition of a document that what comes of it cites, as findings print it: `Working Together to Safeguard Children 2018`; untested where absent.",
          "type": "string"
        },
        "masked": {
          "title": "masked",
          "description": "A text that stands in nothing that is printed of the return, or several.",
          "anyOf": [
            {"title": "text", "description": "One text.", "type": "string"},
            {
              "title": "texts",
              "description": "Several texts.",
              "type": "array",
              "minItems": 1,
              "items": {"title": "text", "description": "One text.", "type": "string"}
            }
          ]
        },
        "setting": {
          "title": "setting",
          "description": "The setting, or several in each of which the same must come of it; the rule's first where absent, education before others.",
          "anyOf": [
            {"$ref": "#/$defs/setting"},
            {
              "title": "settings",
              "description": "Several settings.",
              "type": "array",
              "minItems": 2,
              "items": {"$ref": "#/$defs/setting"}
            }
          ]
        },
        "as_of": {
          "title": "as of",
          "description": "The day on which the check is run; the day on which the audit was completed where absent.",
          "type": "string",
          "format": "date"
        },
        "previous": {
          "title": "previous",
          "description": "A part of the previous return, of a rule that needs it; merged as the example itself is. ⟦ ⟧ in it stand round the places that explain what comes of it.",
          "type": "string"
        },
        "met": {"title": "met", "description": "A part of a return on which the rule is met.", "type": "string"},
        "not_met": {"title": "not met", "description": "A part of a return on which the rule fails.", "type": "string"},
        "untestable": {"title": "untestable", "description": "A part of a return on which the rule cannot be tested.", "type": "string"},
        "not_applicable": {"title": "not applicable", "description": "A part of a return on which the duty does not arise.", "type": "string"},
        "pending": {"title": "pending", "description": "A part of a return on which the deadline has not passed.", "type": "string"}
      }
    },
    "definition": {
      "title": "definition",
      "description": "An expression with a name.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "parameters", "means", "expression"],
      "properties": {
        "name": {
          "title": "name",
          "description": "The name that calls use.",
          "type": "string",
          "pattern": "^[a-z][A-Za-z0-9]*$"
        },
        "parameters": {
          "title": "parameters",
          "description": "What a call hands in.",
          "type": "array",
          "items": {"$ref": "#/$defs/parameter"}
        },
        "phrase": {
          "title": "phrase",
          "description": "A call as a sentence of an explanation writes it, with a gap a parameter; in square brackets the verb where it holds, and where it does not: `{entry} [needs|does not need] advice`.",
          "type": "string"
        },
        "means": {"title": "means", "description": "What it says, in one English sentence.", "type": "string"},
        "expression": {"title": "expression", "description": "What a call stands for.", "type": "string"}
      }
    },
    "equivalent_mutant": {
      "title": "equivalent mutant",
      "description": "A fault put into a rule on trial that changes nothing.",
      "type": "object",
      "additionalProperties": false,
      "required": ["rule", "mutant", "becomes", "why"],
      "properties": {
        "rule": {"title": "rule", "description": "The rule's id.", "type": "string"},
        "mutant": {"title": "mutant", "description": "The mutant's id, as `rules test --mutate` prints it.", "type": "string"},
        "becomes": {"title": "becomes", "description": "What it puts in, as `rules test --mutate` prints it.", "type": "string"},
        "why": {"title": "why", "description": "Why nothing can tell it from the sound rule.", "type": "string"}
      }
    },
    "parameter": {
      "title": "parameter",
      "description": "One thing that a call hands in.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "type"],
      "properties": {
        "name": {"title": "name", "description": "Its name in the expression.", "type": "string"},
        "type": {
          "title": "type",
          "description": "Its type: a kind of record such as `allegation`, or `date`, `text`, `list(text)` and so on.",
          "type": "string"
        }
      }
    },
    "duty": {
      "title": "duty",
      "description": "How binding an expectation is: law, statutory guidance, the audit's own requirement, good practice.",
      "type": "string",
      "enum": ["must", "should", "tool", "good_practice"]
    },
    "severity": {
      "title": "severity",
      "description": "How much a failure weighs.",
      "type": "string",
      "enum": ["info", "warning", "error"]
    },
    "rule_input": {
      "title": "input",
      "description": "What a rule can need beside the return: the organisation's last one, those of others, its documents, its repository.",
      "type": "string",
      "enum": ["previous", "returns", "documents", "repository"]
    },
    "roll_up": {
      "title": "way of rolling up",
      "description": "Over what results are taken together: over each standard, or over the whole return.",
      "type": "string",
      "enum": ["standard", "return"]
    },
    "rule_status": {
      "title": "status of a rule",
      "description": "Whether a rule runs: a draft only where asked for, a stable rule always, a retired one never.",
      "type": "string",
      "enum": ["draft", "stable", "retired"]
    },
    "supported_rating": {
      "title": "supported rating",
      "description": "A rating that evidence can support.",
      "type": "string",
      "enum": ["inadequate", "requires_improvement", "good", "outstanding"]
    },
    "setting": {
      "title": "setting",
      "description": "The variation of the audit that an organisation completes.",
      "type": "string",
      "enum": ["education", "early_years", "agency", "small_voluntary"]
    }
  }
}

"""#),
    File(
      "schemas/tables.schema.json",
#"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "tables of a rule pack",
  "description": "Everything that a rule looks up: one property a table, one definition a kind of row. Expressions see each table under its name.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "standards": {
      "title": "standards",
      "description": "The twelve standards, the same for every setting.",
      "type": "array",
      "items": {"$ref": "#/$defs/standard"}
    },
    "criteria": {
      "title": "criteria",
      "description": "What each standard expects, with the number that each setting's audit gives it.",
      "type": "array",
      "items": {"$ref": "#/$defs/criterion"}
    },
    "evidence_kinds": {
      "title": "kinds of evidence",
      "description": "The highest level that each kind of evidence can show.",
      "type": "array",
      "items": {"$ref": "#/$defs/evidence_kind_level"}
    },
    "editions": {
      "title": "editions",
      "description": "Documents that rules rest on, with the days on which each edition was in force.",
      "type": "array",
      "items": {"$ref": "#/$defs/edition"}
    },
    "induction_content": {
      "title": "content of inductions",
      "description": "What an induction must cover, by setting and by the day on which the person started.",
      "type": "array",
      "items": {"$ref": "#/$defs/induction_requirement"}
    },
    "bank_holidays": {
      "title": "bank holidays",
      "description": "Bank holidays of England and Wales. Working days are not computed outside the years that stand here.",
      "type": "array",
      "items": {"$ref": "#/$defs/bank_holiday"}
    },
    "required_sections": {
      "title": "sections to be recorded",
      "description": "The sections of a return that each setting records, be it as an empty list.",
      "type": "array",
      "items": {"$ref": "#/$defs/section_requirement"}
    },
    "required_leads": {
      "title": "leads to be named",
      "description": "The role that each setting names a person for.",
      "type": "array",
      "items": {"$ref": "#/$defs/lead_requirement"}
    },
    "lead_roles": {
      "title": "roles of leads",
      "description": "What is expected of each role.",
      "type": "array",
      "items": {"$ref": "#/$defs/lead_role_expectation"}
    },
    "organisation_kinds": {
      "title": "kinds of organisation",
      "description": "The settings whose variation of the audit a kind of organisation can complete. Kinds that may complete any stand nowhere here.",
      "type": "array",
      "items": {"$ref": "#/$defs/organisation_kind_settings"}
    },
    "duties": {
      "title": "duties",
      "description": "Every duty that was gathered from law and guidance: the rules that test it, or why none does.",
      "type": "array",
      "items": {"$ref": "#/$defs/duty_entry"}
    },
    "required_policies": {
      "title": "policies to be held",
      "description": "The policies that each setting holds, be it inside another document.",
      "type": "array",
      "items": {"$ref": "#/$defs/policy_requirement"}
    },
    "policy_expectations": {
      "title": "expectations of policies",
      "description": "How often a policy is reviewed, who approves it and where it stands, where law, guidance or a partnership says so.",
      "type": "array",
      "items": {"$ref": "#/$defs/policy_expectation"}
    },
    "vague_phrases": {
      "title": "vague phrases",
      "description": "Phrases that claim without saying anything.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "number_words": {
      "title": "numbers in words",
      "description": "Words that say how many.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "placeholder_phrases": {
      "title": "placeholders",
      "description": "What stands where nothing is written yet.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "unfinished_wordings": {
      "title": "words of what is unfinished",
      "description": "Words which say that something is still being made.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "unused_wordings": {
      "title": "words of what is not yet used",
      "description": "Words which say that something is made and not yet in use.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "settled_phrases": {
      "title": "words of what is settled",
      "description": "Words which say that something is finished, is only supposed, or is not the writer's own.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "vague_steps": {
      "title": "vague steps",
      "description": "Phrases of steps that nobody could tick off.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "concrete_acts": {
      "title": "concrete acts",
      "description": "Words of acts that somebody can do and tick off.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "adverse_judgements": {
      "title": "adverse judgements",
      "description": "Judgements of inspections and reviews that an expectation is not met.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "senior_posts": {
      "title": "senior posts",
      "description": "Words by which senior posts are known.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "junior_posts": {
      "title": "junior posts",
      "description": "Words by which junior posts are known.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "placeholder_names": {
      "title": "words in the place of a name",
      "description": "What is written where a person's name belongs and is none.",
      "type": "array",
      "items": {"$ref": "#/$defs/placeholder_name"}
    },
    "training_topics": {
      "title": "topics for everyone",
      "description": "Topics of training that are for all staff.",
      "type": "array",
      "items": {"$ref": "#/$defs/training_topic_expectation"}
    },
    "rating_rises": {
      "title": "sharp rises of a rating",
      "description": "From which rating to which a rise since the last return wants something that shows it.",
      "type": "array",
      "items": {"$ref": "#/$defs/rating_rise"}
    },
    "birth_words": {
      "title": "words of birth",
      "description": "Words beside which a date is somebody's date of birth.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "family_words": {
      "title": "words for a family",
      "description": "Words for one person of a child's family, or for a family's own telephone.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "role_mailboxes": {
      "title": "names of shared mailboxes",
      "description": "Words before the @ of an address that reaches an office or a role and no person.",
      "type": "array",
      "items": {"$ref": "#/$defs/phrase"}
    },
    "contact_fields": {
      "title": "fields that may name a contact",
      "description": "Fields of the return that say whom to ask or where something is: a work address belongs there.",
      "type": "array",
      "items": {"$ref": "#/$defs/field_name"}
    },
    "parameters": {
      "$ref": "#/$defs/parameters",
      "title": "parameters",
      "description": "Single figures that rules use, and which of them are local."
    }
  },
  "$defs": {
    "phrase": {
      "title": "phrase",
      "description": "Words that are looked for as whole words, whatever their case, hyphens and spaces.",
      "type": "object",
      "x-identity": "phrase",
      "additionalProperties": false,
      "required": ["phrase"],
      "properties": {
        "phrase": {"title": "words", "description": "The words.", "type": "string"}
      }
    },
    "field_name": {
      "title": "entry",
      "description": "A field of the return by its name.",
      "type": "object",
      "additionalProperties": false,
      "required": ["field"],
      "properties": {
        "field": {"title": "field", "description": "Its name.", "type": "string"}
      }
    },
    "source": {
      "title": "source",
      "description": "A document that something rests on.",
      "type": "object",
      "additionalProperties": false,
      "required": ["document", "verified"],
      "properties": {
        "document": {"title": "document", "description": "The document's key in the table of editions.", "type": "string"},
        "edition": {"title": "edition", "description": "Its edition; absent where any will do.", "type": "string"},
        "place": {"title": "place", "description": "A chapter or passage, never a bare paragraph number.", "type": "string"},
        "verified": {"title": "whether it was read", "description": "Whether the passage was read at its source.", "type": "boolean"}
      }
    },
    "standard": {
      "title": "standard",
      "description": "One of the twelve standards.",
      "type": "object",
      "additionalProperties": false,
      "required": ["number", "title", "settings", "not_applicable_plausible"],
      "properties": {
        "number": {"title": "number", "description": "Its number, the same in every setting.", "type": "integer", "minimum": 1},
        "title": {"title": "title", "description": "Its title.", "type": "string"},
        "settings": {
          "title": "settings",
          "description": "The settings that have at least one criterion of it.",
          "type": "array",
          "items": {"$ref": "#/$defs/setting"}
        },
        "not_applicable_plausible": {
          "title": "whether it can fail to apply",
          "description": "Whether an organisation can plausibly say that none of it applies.",
          "type": "boolean"
        },
        "asked_from": {
          "title": "first day on which it is asked",
          "description": "The first day of completion of an audit that asks it; absent where every audit does.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "criterion": {
      "title": "criterion",
      "description": "One expectation of a standard.",
      "type": "object",
      "x-identity": "key",
      "additionalProperties": false,
      "required": [
        "key", "standard", "numbers", "expectation", "shown_by", "evidence_kinds", "training_covers",
        "not_applicable_plausible", "sources", "verified"
      ],
      "properties": {
        "key": {
          "title": "key",
          "description": "Its stable name, whatever number a pack gives it.",
          "type": "string",
          "pattern": "^[a-z][a-z0-9_]*$"
        },
        "standard": {"title": "standard", "description": "The standard's number.", "type": "integer", "minimum": 1},
        "numbers": {
          "$ref": "#/$defs/criterion_numbers",
          "title": "numbers",
          "description": "Its number in each setting's audit; a setting to which it does not apply has none."
        },
        "expectation": {"title": "expectation", "description": "What is expected, in one sentence.", "type": "string"},
        "shown_by": {"title": "what would show it", "description": "What would show that it is met.", "type": "string"},
        "evidence_kinds": {
          "title": "kinds of evidence",
          "description": "The kinds of evidence that fit it.",
          "type": "array",
          "items": {"$ref": "#/$defs/evidence_kind"}
        },
        "training_covers": {
          "$ref": "#/$defs/training_cover",
          "title": "training cover",
          "description": "Whether training that is given as evidence must have reached all staff, or the people of a role."
        },
        "not_applicable_plausible": {
          "title": "whether it can fail to apply",
          "description": "Whether an organisation can plausibly say that it does not apply.",
          "type": "boolean"
        },
        "sources": {
          "title": "sources",
          "description": "What the expectation rests on.",
          "type": "array",
          "items": {"$ref": "#/$defs/source"}
        },
        "verified": {
          "title": "whether it was checked",
          "description": "Whether the expectation was read at one of its sources.",
          "type": "boolean"
        },
        "only_kinds": {
          "title": "kinds of organisation that it is asked of",
          "description": "The kinds of organisation that it is asked of; absent where it is asked of all of a setting.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/organisation_kind"}
        }
      }
    },
    "criterion_numbers": {
      "title": "numbers of a criterion",
      "description": "A criterion's number by setting.",
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "education": {"$ref": "#/$defs/criterion_number", "title": "number in education", "description": "Its number for schools and colleges."},
        "early_years": {"$ref": "#/$defs/criterion_number", "title": "number in early years", "description": "Its number for early years providers."},
        "agency": {"$ref": "#/$defs/criterion_number", "title": "number for agencies", "description": "Its number for statutory and commissioned agencies."},
        "small_voluntary": {"$ref": "#/$defs/criterion_number", "title": "number for small groups", "description": "Its number for small voluntary groups."}
      }
    },
    "criterion_number": {
      "title": "number of a criterion",
      "description": "A standard's number, a point and a number within it, always in quotes.",
      "type": "string",
      "pattern": "^[0-9]{1,2}\\.[0-9]{1,2}$"
    },
    "evidence_kind_level": {
      "title": "kind entry",
      "description": "What a kind of evidence can show at most.",
      "type": "object",
      "x-identity": "kind",
      "additionalProperties": false,
      "required": ["kind", "highest", "phrase"],
      "properties": {
        "kind": {"$ref": "#/$defs/evidence_kind", "title": "kind", "description": "The kind of evidence."},
        "highest": {"$ref": "#/$defs/shows", "title": "highest level", "description": "The highest level that it can show."},
        "phrase": {"title": "phrase", "description": "The kind with what it shows, as labels say it.", "type": "string"},
        "note": {"title": "note", "description": "Why.", "type": "string"}
      }
    },
    "edition": {
      "title": "edition",
      "description": "One edition of a document, or a document without editions.",
      "type": "object",
      "additionalProperties": false,
      "required": ["document", "title", "verified"],
      "properties": {
        "document": {"title": "document", "description": "The document's key.", "type": "string"},
        "edition": {"title": "name", "description": "The edition's name; absent for a document without editions.", "type": "string"},
        "title": {"title": "title", "description": "The document's title, without its edition.", "type": "string"},
        "in_force_from": {"title": "first day in force", "description": "The first day in force.", "type": "string", "format": "date"},
        "in_force_until": {"title": "last day in force", "description": "The last day in force; absent while it still is.", "type": "string", "format": "date"},
        "verified": {"title": "whether the dates were read", "description": "Whether the dates were read at a source.", "type": "boolean"},
        "not_in_force": {"title": "whether it is not in force", "description": "Whether it is a law that is made and, as far as anybody has read, not commenced.", "type": "boolean"},
        "note": {"title": "note", "description": "What to know of it.", "type": "string"}
      }
    },
    "induction_requirement": {
      "title": "required content",
      "description": "Something that an induction covers where the person started on a day between two dates.",
      "type": "object",
      "additionalProperties": false,
      "required": ["setting", "title", "any_of", "who", "in_force_from", "source"],
      "properties": {
        "setting": {"$ref": "#/$defs/setting", "title": "setting", "description": "The setting."},
        "title": {"title": "title", "description": "What it is called in messages.", "type": "string"},
        "any_of": {
          "title": "items of which one is enough",
          "description": "The items of which one at least is covered.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/induction_content"}
        },
        "who": {"$ref": "#/$defs/starter_group", "title": "group of starters", "description": "Whom it is required of."},
        "in_force_from": {"title": "first day in force", "description": "The first day of a start that it applies to.", "type": "string", "format": "date"},
        "in_force_until": {"title": "last day in force", "description": "The last day of a start that it applies to; absent while it still does.", "type": "string", "format": "date"},
        "source": {"$ref": "#/$defs/source", "title": "source", "description": "What it rests on."}
      }
    },
    "bank_holiday": {
      "title": "bank holiday",
      "description": "A day that is not a working day although it may fall on a weekday.",
      "type": "object",
      "additionalProperties": false,
      "required": ["date", "title"],
      "properties": {
        "date": {"title": "date", "description": "The day.", "type": "string", "format": "date"},
        "title": {"title": "title", "description": "Its name.", "type": "string"}
      }
    },
    "section_requirement": {
      "title": "required section",
      "description": "A section that a return records.",
      "type": "object",
      "additionalProperties": false,
      "required": ["section", "settings", "title", "nothing", "kept_apart"],
      "properties": {
        "section": {"$ref": "#/$defs/section", "title": "section", "description": "The section's key."},
        "settings": {
          "title": "settings",
          "description": "The settings that record it.",
          "type": "array",
          "items": {"$ref": "#/$defs/setting"}
        },
        "title": {"title": "title", "description": "What it is called in messages.", "type": "string"},
        "nothing": {"title": "how to record nothing", "description": "What to write where there is nothing to report.", "type": "string"},
        "kept_apart": {"title": "whether it may be kept apart", "description": "Whether it may stand in a records file in place of the return.", "type": "boolean"}
      }
    },
    "rating_rise": {
      "title": "sharp rise",
      "description": "The ratings to which a rise from a rating is sharp.",
      "type": "object",
      "additionalProperties": false,
      "required": ["from", "to"],
      "properties": {
        "from": {"$ref": "#/$defs/rating", "title": "rating before", "description": "The rating in the last return."},
        "to": {
          "title": "ratings now",
          "description": "The ratings that are a sharp rise from it.",
          "type": "array",
          "items": {"$ref": "#/$defs/rating"}
        }
      }
    },
    "lead_requirement": {
      "title": "required lead",
      "description": "A role, or one of several, that somebody must be named for.",
      "type": "object",
      "additionalProperties": false,
      "required": ["need", "setting", "any_of", "leadership_team_is_enough", "title", "except_kinds", "only_kinds"],
      "properties": {
        "setting": {"$ref": "#/$defs/setting", "title": "setting", "description": "The setting."},
        "any_of": {
          "title": "roles of which one is enough",
          "description": "The roles of which one at least is named.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/lead_role"}
        },
        "title": {"title": "title", "description": "The role as messages name it.", "type": "string"},
        "except_kinds": {
          "title": "excepted kinds of organisation",
          "description": "Kinds of organisation that need no entry, such as a childminder, who is their own lead.",
          "type": "array",
          "items": {"$ref": "#/$defs/organisation_kind"}
        },
        "need": {
          "$ref": "#/$defs/lead_need",
          "title": "need",
          "description": "Whether somebody is to lead at the top, to be the designated lead, or to stand in for that person."
        },
        "leadership_team_is_enough": {
          "title": "whether a lead on the leadership team is enough",
          "description": "Whether a designated lead who sits on the leadership team or committee fills it too, as in a small organisation.",
          "type": "boolean"
        },
        "only_kinds": {
          "title": "kinds of organisation that it is asked of",
          "description": "The kinds of organisation that it is asked of; empty for all of the setting.",
          "type": "array",
          "items": {"$ref": "#/$defs/organisation_kind"}
        }
      }
    },
    "duty_entry": {
      "title": "duty in law or guidance",
      "description": "One duty, whom it binds, how its time is counted, and the rules that test it or the reason why none does.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "required": ["id", "title", "settings", "who", "unit", "sources"],
      "anyOf": [{"required": ["rules"]}, {"required": ["reason"]}],
      "properties": {
        "id": {"title": "id", "description": "Its number, which is never given again.", "type": "string", "pattern": "^D-[0-9]{2}$"},
        "title": {"title": "title", "description": "What is to be done, in a few words.", "type": "string"},
        "settings": {
          "title": "settings",
          "description": "The settings in which it binds somebody.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/setting"}
        },
        "who": {"title": "whom it binds", "description": "Who has the duty.", "type": "string"},
        "unit": {"$ref": "#/$defs/duty_unit", "title": "unit of time", "description": "How its time is counted."},
        "within": {"title": "time", "description": "By when, in words.", "type": "string"},
        "sources": {
          "title": "sources",
          "description": "What it rests on.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/source"}
        },
        "rules": {
          "title": "rules",
          "description": "Ids of the rules that test it.",
          "type": "array",
          "minItems": 1,
          "items": {"title": "rule id", "description": "A rule's id.", "type": "string", "pattern": "^[a-z][a-z-]*/[a-z][a-z-]*$"}
        },
        "reason": {"title": "reason", "description": "Why no rule tests it, or what the rules leave out.", "type": "string"}
      }
    },
    "policy_requirement": {
      "title": "required policy",
      "description": "A policy that a setting holds.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "required": ["id", "setting", "key", "title", "duty", "except_kinds", "source"],
      "properties": {
        "id": {"title": "row", "description": "The row's stable name: the setting and the key, and what is expected where there are several.", "type": "string"},
        "setting": {"$ref": "#/$defs/setting", "title": "setting", "description": "The setting."},
        "key": {"title": "policy key", "description": "The key of the policy in the register.", "type": "string"},
        "title": {"title": "title", "description": "What it is called in messages.", "type": "string"},
        "duty": {"$ref": "#/$defs/duty", "title": "duty", "description": "How binding it is."},
        "in_force_from": {"title": "first day in force", "description": "The first day on which it is needed; absent where it always was.", "type": "string", "format": "date"},
        "except_kinds": {
          "title": "excepted kinds of organisation",
          "description": "Kinds of organisation that need none.",
          "type": "array",
          "items": {"$ref": "#/$defs/organisation_kind"}
        },
        "public_bodies_only": {"title": "whether public bodies alone need it", "description": "Whether it is needed of public bodies alone; absent where everybody needs it.", "type": "boolean", "const": true},
        "source": {"$ref": "#/$defs/source", "title": "source", "description": "What it rests on."}
      }
    },
    "policy_expectation": {
      "title": "expectation of a policy",
      "description": "How often a policy is reviewed, who approves it, or that the public can read it.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "required": ["id", "setting", "key", "title", "basis", "source"],
      "properties": {
        "id": {"title": "row", "description": "The row's stable name: the setting and the key, and what is expected where there are several.", "type": "string"},
        "setting": {"$ref": "#/$defs/setting", "title": "setting", "description": "The setting."},
        "key": {"title": "policy key", "description": "The key of the policy in the register.", "type": "string"},
        "title": {"title": "title", "description": "What it is called in messages.", "type": "string"},
        "review_months": {"title": "months between reviews", "description": "The most months from one approval to the next review.", "type": "integer", "minimum": 1},
        "approved_by": {
          "title": "phrases for who approves",
          "description": "Phrases of which one at least names who approved it.",
          "type": "array",
          "minItems": 1,
          "items": {"title": "phrase", "description": "One or more whole words.", "type": "string"}
        },
        "approver_title": {"title": "approver", "description": "Who approves it, as messages say it.", "type": "string"},
        "is_public": {"title": "whether it is public", "description": "Whether the public can read it.", "type": "boolean"},
        "basis": {"$ref": "#/$defs/policy_basis", "title": "basis", "description": "What the expectation rests on."},
        "source": {"$ref": "#/$defs/source", "title": "source", "description": "What it rests on, by document."}
      }
    },
    "lead_role_expectation": {
      "title": "role entry",
      "description": "What is expected of one role.",
      "type": "object",
      "x-identity": "role",
      "additionalProperties": false,
      "required": ["role", "title", "in_job_description", "role_training", "on_leadership_team", "resourced"],
      "properties": {
        "role": {"$ref": "#/$defs/lead_role", "title": "role", "description": "The role."},
        "title": {"title": "title", "description": "The role as messages name it.", "type": "string"},
        "in_job_description": {
          "title": "whether it stands in a job description",
          "description": "Whether the role is to be explicit in the holder's job description.",
          "type": "boolean"
        },
        "role_training": {
          "title": "whether it needs role training",
          "description": "Whether the holder needs training for the role, renewed at intervals.",
          "type": "boolean"
        },
        "on_leadership_team": {
          "title": "whether it sits on the leadership team",
          "description": "Whether the holder in a school or college is to be a member of the leadership team.",
          "type": "boolean"
        },
        "resourced": {
          "title": "whether it needs time, funding, supervision and support",
          "description": "Whether the holder is to be given time, funding, supervision and support for the role.",
          "type": "boolean"
        }
      }
    },
    "organisation_kind_settings": {
      "title": "kind entry",
      "description": "The variations that a kind of organisation can complete.",
      "type": "object",
      "x-identity": "kind",
      "additionalProperties": false,
      "required": ["kind", "settings", "staffing_regulations"],
      "properties": {
        "kind": {"$ref": "#/$defs/organisation_kind", "title": "kind", "description": "The kind of organisation."},
        "settings": {
          "title": "settings",
          "description": "The settings whose variation it can complete.",
          "type": "array",
          "minItems": 1,
          "items": {"$ref": "#/$defs/setting"}
        },
        "legal_basis": {
          "$ref": "#/$defs/legal_basis",
          "title": "duty in law",
          "description": "The duty in law that its return is made under; absent where the kind alone does not tell."
        },
        "staffing_regulations": {
          "title": "whether the staffing regulations bind it",
          "description": "Whether the regulations on the staffing of maintained schools bind it.",
          "type": "boolean"
        }
      }
    },
    "placeholder_name": {
      "title": "words in the place of a name",
      "description": "One word or phrase that is no name.",
      "type": "object",
      "additionalProperties": false,
      "required": ["phrase", "anywhere"],
      "properties": {
        "phrase": {"title": "phrase", "description": "The word or phrase, in small letters.", "type": "string"},
        "anywhere": {
          "title": "whether it is no name wherever it stands",
          "description": "Whether it tells wherever it stands in a name, and not only where it is all that is written.",
          "type": "boolean"
        }
      }
    },
    "training_topic_expectation": {
      "title": "topic entry",
      "description": "Whether training on a topic is for everyone.",
      "type": "object",
      "x-identity": "topic",
      "additionalProperties": false,
      "required": ["topic", "everyone_trained"],
      "properties": {
        "topic": {"$ref": "#/$defs/training_topic", "title": "topic", "description": "The topic."},
        "everyone_trained": {
          "title": "whether everyone is trained in it",
          "description": "Whether each member of the audience is to be reached.",
          "type": "boolean"
        }
      }
    },
    "parameters": {
      "title": "parameters",
      "description": "Single figures that rules use.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "cycle_months", "qa_recency_months", "working_day_reading", "designated_officer_working_days",
        "role_training_months", "staff_training_months", "update_months", "gap_ratings", "evidenced_ratings", "local",
        "overstretched_criteria", "least_survey_answers", "least_uniform_answers", "action_months",
        "inadequate_action_months", "most_criteria_of_an_action", "repeated_answers", "repeated_words", "repeated_likeness",
        "supervision_months", "induction_days", "first_aid_months", "senior_manager_days", "regulator_days",
        "child_sex_offence_days", "large_organisation_staff", "edition_grace_days", "birth_words_apart",
        "family_words_apart"
      ],
      "properties": {
        "cycle_months": {"title": "months of a cycle", "description": "Months from one return to the next.", "type": "integer", "minimum": 1},
        "qa_recency_months": {"title": "months of recent assurance", "description": "How old learning from quality assurance may be.", "type": "integer", "minimum": 1},
        "working_day_reading": {
          "title": "reading of working days",
          "description": "A: due on the first working day after the date, whatever day that was. B: a date that is no working day counts as the next one.",
          "type": "string",
          "enum": ["A", "B"]
        },
        "designated_officer_working_days": {"title": "working days for the designated officer", "description": "Working days within which the designated officer is informed.", "type": "integer", "minimum": 1},
        "role_training_months": {"title": "months of role training", "description": "Months for which the training of a designated lead lasts.", "type": "integer", "minimum": 1},
        "staff_training_months": {"title": "months of staff training", "description": "Months for which safeguarding training of early years practitioners lasts.", "type": "integer", "minimum": 1},
        "update_months": {"title": "months between updates", "description": "Months from one update of knowledge to the next.", "type": "integer", "minimum": 1},
        "gap_ratings": {
          "title": "ratings of a gap",
          "description": "The ratings that need an entry in the action plan.",
          "type": "array",
          "items": {"$ref": "#/$defs/rating"}
        },
        "evidenced_ratings": {
          "title": "ratings that claim",
          "description": "The ratings that claim that the criterion can be demonstrated, and so need evidence.",
          "type": "array",
          "items": {"$ref": "#/$defs/rating"}
        },
        "senior_manager_days": {"title": "days for the senior manager", "description": "Calendar days within which a senior manager is told of an allegation; 0 is the same day.", "type": "integer", "minimum": 0},
        "regulator_days": {"title": "days for the regulator", "description": "Calendar days from an allegation being made within which the regulator of early years is told.", "type": "integer", "minimum": 1},
        "child_sex_offence_days": {"title": "days for a report of a child sex offence", "description": "Calendar days within which a suspected child sex offence is reported, once the duty is in force.", "type": "integer", "minimum": 0},
        "large_organisation_staff": {"title": "staff of a large organisation", "description": "The number of staff above which a log of nothing, or of complaints alone, is asked about.", "type": "integer", "minimum": 0},
        "edition_grace_days": {"title": "days of grace after a new edition", "description": "Days after a new edition of guidance came into force before a policy that cites the one before it is spoken of.", "type": "integer", "minimum": 0},
        "birth_words_apart": {
          "title": "words between a date and a word of birth",
          "description": "The most words between a date and a word of birth for it to be a date of birth.",
          "type": "integer",
          "minimum": 0
        },
        "family_words_apart": {
          "title": "words between a contact and a word for a family",
          "description": "The most words between a telephone number or an address and a word for a family for it to be theirs.",
          "type": "integer",
          "minimum": 0
        },
        "local": {
          "title": "local parameters",
          "description": "Names of the parameters that a partnership sets for itself, and that neither law nor guidance fixes.",
          "type": "array",
          "items": {"title": "name", "description": "A parameter's name.", "type": "string"}
        },
        "overstretched_criteria": {"title": "criteria of an overstretched document", "description": "For how many criteria one document can stand without saying where in it.", "type": "integer", "minimum": 1},
        "least_survey_answers": {"title": "least answers of a survey", "description": "The number of answers below which a survey says little.", "type": "integer", "minimum": 1},
        "least_uniform_answers": {"title": "least uniform answers", "description": "From how many answers on it is asked why they are all rated alike.", "type": "integer", "minimum": 1},
        "action_months": {"title": "months of an action", "description": "Months after the audit within which an action falls due.", "type": "integer", "minimum": 1},
        "inadequate_action_months": {"title": "months of an action on what is inadequate", "description": "Months after the audit within which an action on an inadequate criterion falls due.", "type": "integer", "minimum": 1},
        "most_criteria_of_an_action": {"title": "most criteria of an action", "description": "The number of criteria that the same steps can serve.", "type": "integer", "minimum": 1},
        "repeated_answers": {"title": "repeated answers", "description": "From how many answers on it is asked why they say the same.", "type": "integer", "minimum": 1},
        "repeated_words": {"title": "least words of repeated answers", "description": "The number of words from which on it is asked why answers say the same.", "type": "integer", "minimum": 1},
        "repeated_likeness": {"title": "likeness of repeated answers", "description": "The share of runs of five words from which on two texts are nearly the same.", "type": "number", "exclusiveMinimum": 0, "maximum": 1},
        "supervision_months": {"title": "months between supervisions", "description": "Months after which the last supervision of a designated lead is long ago.", "type": "integer", "minimum": 1},
        "induction_days": {"title": "days of an induction", "description": "Calendar days after the start by which an induction is completed.", "type": "integer", "minimum": 0},
        "first_aid_months": {"title": "months of a first aid certificate", "description": "Months for which a paediatric first aid certificate lasts.", "type": "integer", "minimum": 1}
      }
    },
    "section": {
      "title": "section of a return",
      "description": "A list or record of the return that rules need.",
      "type": "string",
      "enum": [
        "leads", "answers", "evidence", "action_plan", "policies", "training", "inductions", "recruitment", "allegations"
      ]
    },
    "training_cover": {
      "title": "cover of training",
      "description": "Whom training is for.",
      "type": "string",
      "enum": ["all_staff", "role_holders"]
    },
    "duty": {
      "title": "duty",
      "description": "How binding an expectation is: law, statutory guidance, the audit's own requirement, good practice.",
      "type": "string",
      "enum": ["must", "should", "tool", "good_practice"]
    },
    "duty_unit": {
      "title": "unit of time",
      "description": "How the time of a duty is counted.",
      "type": "string",
      "enum": ["same_day", "working_days", "calendar_days", "calendar_months", "hours", "promptly", "none"]
    },
    "policy_basis": {
      "title": "basis of an expectation",
      "description": "What an expectation of a policy rests on.",
      "type": "string",
      "enum": ["statute", "guidance", "local", "recommended"]
    },
    "starter_group": {
      "title": "group of starters",
      "description": "Whom a part of an induction is for.",
      "type": "string",
      "enum": ["everyone", "works_directly", "does_not_work_directly"],
      "x-value-titles": {
        "works_directly": "those who work directly with children",
        "does_not_work_directly": "those who do not work directly with children"
      }
    },
    "setting": {
      "title": "setting",
      "description": "The variation of the audit that an organisation completes.",
      "type": "string",
      "enum": ["education", "early_years", "agency", "small_voluntary"]
    },
    "organisation_kind": {
      "title": "kind of organisation",
      "description": "What an organisation is.",
      "type": "string",
      "enum": [
        "maintained_school", "maintained_nursery_school", "academy", "free_school", "independent_school",
        "special_school", "non_maintained_special_school", "pupil_referral_unit", "alternative_provision",
        "college", "sixth_form_college", "post_16_provider", "training_provider", "nursery", "pre_school",
        "childminder", "nanny_agency", "out_of_school_club", "holiday_club", "local_authority", "health", "police",
        "probation", "youth_justice", "fire_and_rescue", "housing", "transport", "commissioned_provider", "company",
        "charity", "voluntary_group", "faith_group", "sports_club", "uniformed_group", "other"
      ]
    },
    "training_topic": {
      "title": "topic of training",
      "description": "What training is about.",
      "type": "string",
      "enum": [
        "safeguarding", "prevent", "fgm", "online_safety", "paediatric_first_aid", "first_aid", "safer_recruitment",
        "allegations", "low_level_concerns", "whistleblowing", "child_exploitation", "child_on_child_abuse",
        "domestic_abuse", "mental_health", "information_sharing", "early_help", "equality", "send", "behaviour",
        "supervision", "other"
      ],
      "x-value-titles": {
        "fgm": "female genital mutilation",
        "send": "special educational needs and disabilities"
      }
    },
    "legal_basis": {
      "title": "duty in law",
      "description": "The duties in law that returns are made under.",
      "type": "string",
      "enum": ["section_11", "section_175", "section_157", "section_40", "none"],
      "x-value-titles": {
        "section_11": "section 11 of the Children Act 2004",
        "section_175": "section 175 of the Education Act 2002",
        "section_157": "section 157 of the Education Act 2002",
        "section_40": "section 40 of the Childcare Act 2006",
        "none": "no duty in law"
      }
    },
    "lead_need": {
      "title": "need of a lead",
      "description": "What somebody is needed for.",
      "type": "string",
      "enum": ["designated", "senior", "deputy"]
    },
    "lead_role": {
      "title": "role of a lead",
      "description": "The roles in which people lead on safeguarding.",
      "type": "string",
      "enum": [
        "senior_lead", "designated_safeguarding_lead", "deputy", "governor_link", "named_professional",
        "designated_officer"
      ]
    },
    "rating": {
      "title": "rating",
      "description": "How far a criterion is met, worst first; not applicable lies outside the order.",
      "type": "string",
      "enum": ["inadequate", "requires_improvement", "good", "outstanding", "not_applicable"],
      "x-ordered": true,
      "x-unordered-values": ["not_applicable"]
    },
    "evidence_kind": {
      "title": "kind of evidence",
      "description": "What a document or record is.",
      "type": "string",
      "enum": [
        "policy", "plan", "record", "minutes", "training", "audit", "survey", "casefile", "jobdesc", "contract",
        "inspection", "observation"
      ],
      "x-value-titles": {
        "jobdesc": "job description",
        "casefile": "case files"
      }
    },
    "shows": {
      "title": "level that evidence shows",
      "description": "What evidence can show, least first.",
      "type": "string",
      "enum": ["intent", "arrangement", "implementation", "practice", "impact"],
      "x-ordered": true
    },
    "induction_content": {
      "title": "item of induction",
      "description": "What an induction may cover.",
      "type": "string",
      "enum": [
        "child_protection_policy", "reporting_concerns", "behaviour_policy", "staff_behaviour_policy",
        "children_missing_education", "dsl_identity", "dsl_role", "kcsie_part_one", "kcsie_annex_a", "safeguarding",
        "emergency_evacuation", "health_and_safety", "online_safety", "whistleblowing", "allegations", "prevent"
      ],
      "x-value-titles": {
        "dsl_identity": "who the designated safeguarding lead is",
        "dsl_role": "the role of the designated safeguarding lead",
        "kcsie_part_one": "Part one of Keeping Children Safe in Education",
        "kcsie_annex_a": "Annex A of Keeping Children Safe in Education"
      }
    }
  }
}

"""#),
    File(
      "tables/adverse_judgements.yaml",
#"""
# What an inspection or review wrote where an expectation is not met, as the whole of its judgement. Words of inspectorates
# change; a judgement in other words is left to the reader.

compact_audit_table: 1
table: adverse_judgements
rows:
  - {phrase: not_met}
  - {phrase: not met}
  - {phrase: inadequate}
  - {phrase: requires improvement}
  - {phrase: requires special measures}
  - {phrase: special measures}
  - {phrase: serious weaknesses}
  - {phrase: unsatisfactory}
  - {phrase: not effective}
  - {phrase: ineffective}
  - {phrase: urgent improvement}
  - {phrase: needs attention}
  - {phrase: not compliant}
  - {phrase: non-compliant}
  - {phrase: action required}
  - {phrase: enforcement}

"""#),
    File(
      "tables/bank_holidays.yaml",
#"""
# Bank holidays of England and Wales, from the GOV.UK file as of 21 August 2026 (alphagov/frontend, commit cb2a016d).
# Older copies of that file lack 19 September 2022 and 8 May 2023: extend this table from a current one.

compact_audit_table: 1
table: bank_holidays
rows:

  - {date: 2019-01-01, title: "New Year's Day"}
  - {date: 2019-04-19, title: "Good Friday"}
  - {date: 2019-04-22, title: "Easter Monday"}
  - {date: 2019-05-06, title: "Early May bank holiday"}
  - {date: 2019-05-27, title: "Spring bank holiday"}
  - {date: 2019-08-26, title: "Summer bank holiday"}
  - {date: 2019-12-25, title: "Christmas Day"}
  - {date: 2019-12-26, title: "Boxing Day"}

  - {date: 2020-01-01, title: "New Year's Day"}
  - {date: 2020-04-10, title: "Good Friday"}
  - {date: 2020-04-13, title: "Easter Monday"}
  - {date: 2020-05-08, title: "Early May bank holiday, moved for the 75th anniversary of VE Day"}
  - {date: 2020-05-25, title: "Spring bank holiday"}
  - {date: 2020-08-31, title: "Summer bank holiday"}
  - {date: 2020-12-25, title: "Christmas Day"}
  - {date: 2020-12-28, title: "Boxing Day, substitute day"}

  - {date: 2021-01-01, title: "New Year's Day"}
  - {date: 2021-04-02, title: "Good Friday"}
  - {date: 2021-04-05, title: "Easter Monday"}
  - {date: 2021-05-03, title: "Early May bank holiday"}
  - {date: 2021-05-31, title: "Spring bank holiday"}
  - {date: 2021-08-30, title: "Summer bank holiday"}
  - {date: 2021-12-27, title: "Christmas Day, substitute day"}
  - {date: 2021-12-28, title: "Boxing Day, substitute day"}

  - {date: 2022-01-03, title: "New Year's Day, substitute day"}
  - {date: 2022-04-15, title: "Good Friday"}
  - {date: 2022-04-18, title: "Easter Monday"}
  - {date: 2022-05-02, title: "Early May bank holiday"}
  - {date: 2022-06-02, title: "Spring bank holiday"}
  - {date: 2022-06-03, title: "Platinum Jubilee of Queen Elizabeth II"}
  - {date: 2022-08-29, title: "Summer bank holiday"}
  - {date: 2022-09-19, title: "State funeral of Queen Elizabeth II"}
  - {date: 2022-12-26, title: "Boxing Day"}
  - {date: 2022-12-27, title: "Christmas Day, substitute day"}

  - {date: 2023-01-02, title: "New Year's Day, substitute day"}
  - {date: 2023-04-07, title: "Good Friday"}
  - {date: 2023-04-10, title: "Easter Monday"}
  - {date: 2023-05-01, title: "Early May bank holiday"}
  - {date: 2023-05-08, title: "Coronation of King Charles III"}
  - {date: 2023-05-29, title: "Spring bank holiday"}
  - {date: 2023-08-28, title: "Summer bank holiday"}
  - {date: 2023-12-25, title: "Christmas Day"}
  - {date: 2023-12-26, title: "Boxing Day"}

  - {date: 2024-01-01, title: "New Year's Day"}
  - {date: 2024-03-29, title: "Good Friday"}
  - {date: 2024-04-01, title: "Easter Monday"}
  - {date: 2024-05-06, title: "Early May bank holiday"}
  - {date: 2024-05-27, title: "Spring bank holiday"}
  - {date: 2024-08-26, title: "Summer bank holiday"}
  - {date: 2024-12-25, title: "Christmas Day"}
  - {date: 2024-12-26, title: "Boxing Day"}

  - {date: 2025-01-01, title: "New Year's Day"}
  - {date: 2025-04-18, title: "Good Friday"}
  - {date: 2025-04-21, title: "Easter Monday"}
  - {date: 2025-05-05, title: "Early May bank holiday"}
  - {date: 2025-05-26, title: "Spring bank holiday"}
  - {date: 2025-08-25, title: "Summer bank holiday"}
  - {date: 2025-12-25, title: "Christmas Day"}
  - {date: 2025-12-26, title: "Boxing Day"}

  - {date: 2026-01-01, title: "New Year's Day"}
  - {date: 2026-04-03, title: "Good Friday"}
  - {date: 2026-04-06, title: "Easter Monday"}
  - {date: 2026-05-04, title: "Early May bank holiday"}
  - {date: 2026-05-25, title: "Spring bank holiday"}
  - {date: 2026-08-31, title: "Summer bank holiday"}
  - {date: 2026-12-25, title: "Christmas Day"}
  - {date: 2026-12-28, title: "Boxing Day, substitute day"}

  - {date: 2027-01-01, title: "New Year's Day"}
  - {date: 2027-03-26, title: "Good Friday"}
  - {date: 2027-03-29, title: "Easter Monday"}
  - {date: 2027-05-03, title: "Early May bank holiday"}
  - {date: 2027-05-31, title: "Spring bank holiday"}
  - {date: 2027-08-30, title: "Summer bank holiday"}
  - {date: 2027-12-27, title: "Christmas Day, substitute day"}
  - {date: 2027-12-28, title: "Boxing Day, substitute day"}

  - {date: 2028-01-03, title: "New Year's Day, substitute day"}
  - {date: 2028-04-14, title: "Good Friday"}
  - {date: 2028-04-17, title: "Easter Monday"}
  - {date: 2028-05-01, title: "Early May bank holiday"}
  - {date: 2028-05-29, title: "Spring bank holiday"}
  - {date: 2028-08-28, title: "Summer bank holiday"}
  - {date: 2028-12-25, title: "Christmas Day"}
  - {date: 2028-12-26, title: "Boxing Day"}

"""#),
    File(
      "tables/birth_words.yaml",
#"""
# Beside these a date is somebody's date of birth.

compact_audit_table: 1
table: birth_words
rows:
  - {phrase: "born"}
  - {phrase: "born on"}
  - {phrase: "born on the"}
  - {phrase: "born in"}
  - {phrase: "dob"}
  - {phrase: "d.o.b"}
  - {phrase: "d.o.b."}
  - {phrase: "d o b"}
  - {phrase: "date of birth"}
  - {phrase: "date of birth is"}
  - {phrase: "date of birth was"}
  - {phrase: "birth date"}
  - {phrase: "birth date is"}
  - {phrase: "birthdate"}
  - {phrase: "birthday"}
  - {phrase: "birthday is"}
  - {phrase: "birthday was"}
  - {phrase: "birthday on"}
  - {phrase: "birthday is on"}
  - {phrase: "dyddiad geni"}
  - {phrase: "ganwyd"}
  - {phrase: "ganed"}

"""#),
    File(
      "tables/concrete_acts.yaml",
#"""
# Words of acts that somebody can do and tick off, as steps begin with them or go on with them.

compact_audit_table: 1
table: concrete_acts
rows:
  # Acts
  - {phrase: book}
  - {phrase: books}
  - {phrase: booked}
  - {phrase: booking}
  - {phrase: write}
  - {phrase: writes}
  - {phrase: rewrite}
  - {phrase: draft}
  - {phrase: send}
  - {phrase: sends}
  - {phrase: email}
  - {phrase: emails}
  - {phrase: post}
  - {phrase: ask}
  - {phrase: asks}
  - {phrase: invite}
  - {phrase: invites}
  - {phrase: call}
  - {phrase: ring}
  - {phrase: phone}
  - {phrase: telephone}
  - {phrase: meet with}
  - {phrase: visit}
  - {phrase: visits}
  - {phrase: order}
  - {phrase: buy}
  - {phrase: buys}
  - {phrase: purchase}
  - {phrase: print}
  - {phrase: prints}
  - {phrase: laminate}
  - {phrase: display}
  - {phrase: put up}
  - {phrase: puts up}
  - {phrase: pin up}
  - {phrase: hang}
  - {phrase: fit}
  - {phrase: install}
  - {phrase: installs}
  - {phrase: repair}
  - {phrase: replace}
  - {phrase: replaces}
  - {phrase: remove}
  - {phrase: removes}
  - {phrase: delete}
  - {phrase: archive}
  - {phrase: shred}
  - {phrase: lock}
  - {phrase: move}
  - {phrase: moves}
  - {phrase: add}
  - {phrase: adds}
  - {phrase: insert}
  - {phrase: list}
  - {phrase: record}
  - {phrase: records}
  - {phrase: log}
  - {phrase: enter}
  - {phrase: enters}
  - {phrase: sign}
  - {phrase: signs}
  - {phrase: obtain}
  - {phrase: obtains}
  - {phrase: collect}
  - {phrase: collects}
  - {phrase: request}
  - {phrase: requests}
  - {phrase: chase}
  - {phrase: renew}
  - {phrase: apply for}
  - {phrase: appoint}
  - {phrase: appoints}
  - {phrase: recruit}
  - {phrase: name}
  - {phrase: nominate}
  - {phrase: elect}
  - {phrase: assign}
  - {phrase: give}
  - {phrase: gives}
  - {phrase: hand out}
  - {phrase: issue}
  - {phrase: issues}
  - {phrase: circulate}
  - {phrase: distribute}
  - {phrase: publish}
  - {phrase: publishes}
  - {phrase: upload}
  - {phrase: file}
  - {phrase: scan}
  - {phrase: copy}
  - {phrase: read}
  - {phrase: reads}
  - {phrase: present}
  - {phrase: presents}
  - {phrase: report to}
  - {phrase: approve}
  - {phrase: approves}
  - {phrase: agree}
  - {phrase: adopt}
  - {phrase: adopts}
  - {phrase: ratify}
  - {phrase: run}
  - {phrase: runs}
  - {phrase: hold}
  - {phrase: holds}
  - {phrase: deliver}
  - {phrase: delivers}
  - {phrase: teach}
  - {phrase: teaches}
  - {phrase: train}
  - {phrase: trains}
  - {phrase: attend}
  - {phrase: attends}
  - {phrase: complete}
  - {phrase: completes}
  - {phrase: test}
  - {phrase: tests}
  - {phrase: quiz}
  - {phrase: sample}
  - {phrase: samples}
  - {phrase: dip sample}
  - {phrase: spot check}
  - {phrase: spot checks}
  - {phrase: count}
  - {phrase: check}
  - {phrase: checks}
  - {phrase: audit}
  - {phrase: audits}
  - {phrase: observe}
  - {phrase: observes}
  - {phrase: interview}
  - {phrase: interviews}
  - {phrase: survey}
  - {phrase: surveys}
  - {phrase: shadow}
  - {phrase: schedule}
  - {phrase: schedules}
  - {phrase: timetable}
  - {phrase: set up}
  - {phrase: sets up}
  - {phrase: set a date}
  - {phrase: create}
  - {phrase: creates}
  - {phrase: make}
  - {phrase: makes}
  - {phrase: produce}
  - {phrase: produces}
  - {phrase: prepare}
  - {phrase: prepares}
  - {phrase: compile}
  - {phrase: build}
  - {phrase: design}
  - {phrase: translate}
  - {phrase: switch}
  - {phrase: change}
  - {phrase: changes}
  - {phrase: amend}
  - {phrase: amends}
  - {phrase: open}
  - {phrase: close}
  - {phrase: start a}
  - {phrase: introduce}
  - {phrase: introduces}
  - {phrase: bring in}
  - {phrase: roll out}
  - {phrase: rolls out}
  - {phrase: use}
  - {phrase: uses}
  - {phrase: submit}
  - {phrase: refer}
  - {phrase: notify}
  - {phrase: inform}
  - {phrase: tell}
  - {phrase: tells}
  - {phrase: show}
  - {phrase: shows}
  - {phrase: explain}
  - {phrase: go through}
  - {phrase: walk through}
  - {phrase: talk to}
  - {phrase: talk through}
  - {phrase: minute}
  - {phrase: minutes}
  - {phrase: put}
  - {phrase: puts}
  - {phrase: place}
  - {phrase: share}
  - {phrase: shares}
  - {phrase: transfer}
  - {phrase: commission}
  - {phrase: sign up}
  - {phrase: enrol}
  - {phrase: cover}
  - {phrase: covers}
  - {phrase: rota}
  - {phrase: swap}
  - {phrase: extend}
  - {phrase: re-check}
  - {phrase: recheck}
  - {phrase: finish}
  - {phrase: fill in}
  - {phrase: fill}
  - {phrase: pay}

"""#),
    File(
      "tables/contact_fields.yaml",
#"""
# Fields that say whom to ask, or where something is. A work address or number belongs there, and names no child.

compact_audit_table: 1
table: contact_fields
rows:
  - {field: location}
  - {field: published_at}
  - {field: file}
  - {field: lead}
  - {field: owner}
  - {field: name}
  - {field: post}
  - {field: role}
  - {field: approved_by}
  - {field: decided_by}

"""#),
    File(
      "tables/criteria.yaml",
#"""
# What each standard expects. `numbers` has a setting only where the criterion applies to it; a partnership's pack replaces
# the numbers by its own. The wording is ours: the published descriptors speak of schools alone.

compact_audit_table: 1
table: criteria
rows:

  - key: senior_lead_named
    standard: 1
    numbers: {education: "1.1", early_years: "1.1", agency: "1.1", small_voluntary: "1.1"}
    expectation: A named person at the highest level of the organisation leads on safeguarding.
    shown_by: a job description or minute that names the person
    evidence_kinds: [jobdesc, minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: working_together, edition: "2023", verified: true}]
    verified: true
  - key: governance_link
    standard: 1
    numbers: {education: "1.2", early_years: "1.2", agency: "1.2", small_voluntary: "1.2"}
    expectation: >-
      The governing body, board, trustees or committee have a named member for safeguarding, who meets the designated
      lead and leaves a note of it.
    shown_by: notes of the meetings, and what came of them
    evidence_kinds: [minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: board_training
    standard: 1
    numbers: {education: "1.3", agency: "1.3"}
    expectation: Everyone on the governing body or board has enough training to ask hard questions about safeguarding.
    shown_by: training records of the board, and questions that it asked
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: leaders_report
    standard: 1
    numbers: {education: "1.4", early_years: "1.4", agency: "1.4", small_voluntary: "1.4"}
    expectation: Safeguarding is a standing item for leaders, who receive a report at least once a year and act on it.
    shown_by: the report, the minutes, and the actions that followed
    evidence_kinds: [minutes, audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: internal_audit
    standard: 1
    numbers: {education: "1.5", early_years: "1.5", agency: "1.5"}
    expectation: A rolling programme of internal audit improves how children are protected.
    shown_by: the programme, its findings, and what changed
    evidence_kinds: [audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: responsibility_statement
    standard: 1
    numbers: {education: "1.6", early_years: "1.6", agency: "1.6", small_voluntary: "1.6"}
    expectation: A written statement of the organisation's responsibilities to children is there for all staff.
    shown_by: the statement, and where staff find it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: policies_current
    standard: 1
    numbers: {education: "1.7", early_years: "1.7", agency: "1.7", small_voluntary: "1.7"}
    expectation: Policies are easy to find, current, renewed to a timetable, and public where they have to be.
    shown_by: the register of policies with dates, and a check that people can find them
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: review_findings_acted_on
    standard: 1
    numbers: {education: "1.8", early_years: "1.8", agency: "1.8", small_voluntary: "1.8"}
    expectation: Findings of case reviews, inspections and the last audit have become actions that are carried out.
    shown_by: actions with dates, and those that are closed
    evidence_kinds: [plan, minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true

  - key: duties_in_job_descriptions
    standard: 2
    numbers: {education: "2.1", early_years: "2.1", agency: "2.1", small_voluntary: "2.1"}
    expectation: The job description of every post says what it owes to safeguarding.
    shown_by: job descriptions, and a check of a sample
    evidence_kinds: [jobdesc]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: false}]
    verified: false
  - key: lead_role_resourced
    standard: 2
    numbers: {education: "2.2", early_years: "2.2", agency: "2.2"}
    expectation: >-
      The designated lead's role is explicit in the job description, with time, funding, supervision and support to
      fulfil it.
    shown_by: the job description, the time set aside, and dates of supervision
    evidence_kinds: [jobdesc]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: staff_know_whom_to_tell
    standard: 2
    numbers: {education: "2.3", early_years: "2.3", agency: "2.3", small_voluntary: "2.3"}
    expectation: >-
      All staff know who the designated lead is, how to report a concern, and what to do when the lead is away.
    shown_by: answers to spot questions, or a survey
    evidence_kinds: [survey, record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: behaviour_code
    standard: 2
    numbers: {education: "2.4", early_years: "2.4", agency: "2.4", small_voluntary: "2.4"}
    expectation: A code of behaviour for staff covers relationships, communication and social media.
    shown_by: the code, and signs that staff follow it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: reading_understood
    standard: 2
    numbers: {education: "2.5"}
    expectation: Staff have read what is prescribed, and there is a way to tell that they understood it.
    shown_by: signatures and, beyond them, a test of understanding
    evidence_kinds: [record, survey]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: supervision
    standard: 2
    numbers: {education: "2.6", early_years: "2.6", agency: "2.6"}
    expectation: Staff who work with children have supervision that includes safeguarding, and notes are kept.
    shown_by: a log of supervision, and what it changed
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: eyfs, verified: false}]
    verified: true
  - key: practice_reviewed
    standard: 2
    numbers: {education: "2.7", early_years: "2.7", agency: "2.7", small_voluntary: "2.7"}
    expectation: Staff are competent for their safeguarding duties, and their practice is reviewed regularly.
    shown_by: records of reviews
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: safe_to_raise_concerns
    standard: 2
    numbers: {education: "2.8", early_years: "2.8", agency: "2.8", small_voluntary: "2.8"}
    expectation: Staff feel able to raise concerns and feel supported when they do.
    shown_by: what staff say when they are asked
    evidence_kinds: [survey]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true

  - key: accountability_framework
    standard: 3
    numbers: {education: "3.1", early_years: "3.1", agency: "3.1", small_voluntary: "3.1"}
    expectation: It is written down who is accountable to whom for safeguarding, and everyone knows it.
    shown_by: the framework, and staff who can explain it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: peer_audits, verified: true}]
    verified: true
  - key: lead_on_leadership_team
    standard: 3
    numbers: {education: "3.2"}
    expectation: The designated lead sits on the leadership team and has authority to act.
    shown_by: the structure of the team, and the job description
    evidence_kinds: [jobdesc]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: deputies_and_cover
    standard: 3
    numbers: {education: "3.3", early_years: "3.3"}
    expectation: >-
      Deputies are trained to the same standard as the lead, and someone is available whenever children are in the
      organisation's care, trips and holidays included.
    shown_by: certificates of deputies, and a rota of cover
    evidence_kinds: [record, training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}, {document: eyfs, verified: true}]
    verified: true
  - key: lead_keeps_responsibility
    standard: 3
    numbers: {education: "3.4"}
    expectation: Tasks may be delegated, but lead responsibility stays with the designated lead.
    shown_by: job descriptions of the lead and the deputies
    evidence_kinds: [jobdesc]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: champions
    standard: 3
    numbers: {agency: "3.5"}
    expectation: There are named champions for particular issues, such as exploitation, online safety or early help.
    shown_by: a list of champions, and what they did
    evidence_kinds: [record]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: escalation_route
    standard: 3
    numbers: {education: "3.6", early_years: "3.6", agency: "3.6", small_voluntary: "3.6"}
    expectation: Staff have a clear route of escalation for when professionals disagree.
    shown_by: the route, and cases in which it was used
    evidence_kinds: [policy, casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: working_together, edition: "2023", verified: true}, {document: peer_audits, verified: true}]
    verified: true
  - key: whistleblowing
    standard: 3
    numbers: {education: "3.7", early_years: "3.7", agency: "3.7", small_voluntary: "3.7"}
    expectation: >-
      A whistleblowing procedure gives routes inside and outside the organisation and protects whoever uses them.
    shown_by: the procedure, and staff who know it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: eyfs, edition: "2025", verified: true}]
    verified: true

  - key: listening_culture
    standard: 4
    numbers: {education: "4.1", early_years: "4.1", agency: "4.1", small_voluntary: "4.1"}
    expectation: Children are listened to, and their wishes and feelings are recorded in decisions about them.
    shown_by: files in which the child's view can be read, and what children say
    evidence_kinds: [casefile, survey]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: views_change_services
    standard: 4
    numbers: {education: "4.2", early_years: "4.2", agency: "4.2", small_voluntary: "4.2"}
    expectation: The views of children and parents change the service, and the change can be shown.
    shown_by: what was said, what changed, and whether it helped
    evidence_kinds: [survey, minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: peer_audits, verified: true}]
    verified: true
  - key: impact_assessed
    standard: 4
    numbers: {education: "4.3", agency: "4.3"}
    expectation: New or altered services are assessed for their risk to children and their effect on them.
    shown_by: assessments, and decisions that they altered
    evidence_kinds: [plan]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: false}]
    verified: false
  - key: children_know_whom_to_tell
    standard: 4
    numbers: {education: "4.4", early_years: "4.4", agency: "4.4", small_voluntary: "4.4"}
    expectation: Children know whom they can tell, and can report a worry in a way that suits them.
    shown_by: what children say when they are asked
    evidence_kinds: [survey, observation]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: parents_informed
    standard: 4
    numbers: {education: "4.5", early_years: "4.5", agency: "4.5", small_voluntary: "4.5"}
    expectation: Parents are told about the duty to protect children and how to complain.
    shown_by: what parents are given
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: safeguarding_taught
    standard: 4
    numbers: {education: "4.6"}
    expectation: Children are taught about safeguarding, online safety included.
    shown_by: the curriculum, and what pupils learned
    evidence_kinds: [plan]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2026", verified: false}]
    verified: false
  - key: learning_feeds_improvement
    standard: 4
    numbers: {education: "4.7", early_years: "4.7", agency: "4.7", small_voluntary: "4.7"}
    expectation: What is learned from complaints, incidents and reviews improves the service.
    shown_by: lessons, and the changes that followed
    evidence_kinds: [audit, plan]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true

  - key: induction
    standard: 5
    numbers: {education: "5.1", early_years: "5.1", agency: "5.1", small_voluntary: "5.1"}
    expectation: >-
      Every starter has a mandatory induction that covers child protection responsibilities and what to do with a
      concern.
    shown_by: induction records with dates
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: induction_pack
    standard: 5
    numbers: {education: "5.2"}
    expectation: The induction of a school or college gives each starter all that statutory guidance lists.
    shown_by: induction records with what was covered
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2018", verified: true}]
    verified: true
  - key: staff_training
    standard: 5
    numbers: {education: "5.3"}
    expectation: All staff have safeguarding training that is refreshed, with updates at least every year.
    shown_by: training records that count everyone
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2016", verified: true}]
    verified: true
  - key: practitioner_training
    standard: 5
    numbers: {early_years: "5.4"}
    expectation: >-
      All practitioners are trained to the framework's criteria, renewed every two years, and the policy says how
      training is delivered and put into practice.
    shown_by: training records that count everyone, and the policy
    evidence_kinds: [training, policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: lead_training
    standard: 5
    numbers: {education: "5.5"}
    expectation: >-
      The designated lead and deputies have training for the role at least every two years, and refresh their
      knowledge at least every year.
    shown_by: certificates and dates of updates
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: multi_agency_training
    standard: 5
    numbers: {education: "5.6", early_years: "5.6", agency: "5.6", small_voluntary: "5.6"}
    expectation: Staff take up local training together with other agencies.
    shown_by: attendance, and what was brought back
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: training_counts_everyone
    standard: 5
    numbers: {education: "5.7", early_years: "5.7", agency: "5.7", small_voluntary: "5.7"}
    expectation: The training record counts everyone, volunteers, apprentices, agency staff and governors included.
    shown_by: a matrix whose total is the number of people
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: training_effect_tested
    standard: 5
    numbers: {education: "5.8", early_years: "5.8", agency: "5.8", small_voluntary: "5.8"}
    expectation: The organisation tests whether training has changed what people know and do.
    shown_by: spot questions, observation or a survey, and their results
    evidence_kinds: [survey, observation]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: specific_topics
    standard: 5
    numbers: {education: "5.9", early_years: "5.9", agency: "5.9"}
    expectation: >-
      Training covers radicalisation, female genital mutilation, online safety, and filtering and monitoring.
    shown_by: training records by topic
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2026", verified: false}]
    verified: false
  - key: appraisal
    standard: 5
    numbers: {education: "5.10", early_years: "5.10", agency: "5.10", small_voluntary: "5.10"}
    expectation: Appraisal or supervision of every member of staff covers safeguarding.
    shown_by: appraisal records
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: paediatric_first_aid
    standard: 5
    numbers: {early_years: "5.11"}
    expectation: >-
      Paediatric first aid certificates are in date, those of students and trainees counted in ratios included.
    shown_by: certificates with dates
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true

  - key: recruitment_policy
    standard: 6
    numbers: {education: "6.1", early_years: "6.1", agency: "6.1", small_voluntary: "6.1"}
    expectation: A written policy on safer recruitment says when a criminal record check is made.
    shown_by: the policy, and a check that appointments follow it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: panel_trained
    standard: 6
    numbers: {education: "6.2"}
    expectation: At least one member of every appointment panel has safer recruitment training.
    shown_by: a list of panels with the trained member
    evidence_kinds: [training]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: staffing_regulations_2009, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: single_central_record
    standard: 6
    numbers: {education: "6.3"}
    expectation: The single central record is complete, without gaps, for every category of person.
    shown_by: the record, and a dated check of it
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: early_years_records
    standard: 6
    numbers: {early_years: "6.4"}
    expectation: >-
      Staff records hold qualifications, identity, vetting and references, with the number and date of the criminal
      record check and who saw it.
    shown_by: staff records, and a dated check of them
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: references_before_start
    standard: 6
    numbers: {early_years: "6.5"}
    expectation: References are obtained before anyone starts, students and volunteers included.
    shown_by: dates of references beside dates of starts
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: criminal_record_checks
    standard: 6
    numbers: {education: "6.6", early_years: "6.6", agency: "6.6", small_voluntary: "6.6"}
    expectation: >-
      Everyone has a criminal record check at the right level, with the barred list where the work is regulated
      activity.
    shown_by: a list of posts with the level and date of the check
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: further_checks
    standard: 6
    numbers: {education: "6.7"}
    expectation: >-
      Checks of prohibition from teaching and management, and checks abroad, are made where they are relevant.
    shown_by: the record of checks
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: online_searches
    standard: 6
    numbers: {education: "6.8"}
    expectation: Online searches on shortlisted candidates are considered, and candidates are told.
    shown_by: recruitment records
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}, {document: kcsie, verified: false}]
    verified: true
  - key: adverts
    standard: 6
    numbers: {education: "6.9", early_years: "6.9", agency: "6.9"}
    expectation: Adverts state the organisation's commitment to safeguarding.
    shown_by: recent adverts
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: childcare_disqualification
    standard: 6
    numbers: {education: "6.10", early_years: "6.10"}
    expectation: >-
      Staff whose work falls within childcare disqualification have declared that they are not disqualified.
    shown_by: a list of declarations
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: disqualification_guidance, edition: "2018", verified: true}]
    verified: true
  - key: supplier_assurance
    standard: 6
    numbers: {education: "6.11", agency: "6.11"}
    expectation: The organisation holds written assurance of the checks on agency staff and contractors.
    shown_by: letters of assurance
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: kcsie, verified: false}]
    verified: false

  - key: allegation_policy
    standard: 7
    numbers: {education: "7.1", early_years: "7.1", agency: "7.1", small_voluntary: "7.1"}
    expectation: >-
      The policy on allegations follows the partnership's, with the process, times, and support for the person
      accused.
    shown_by: the policy, and a check that it is followed
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: three_routes
    standard: 7
    numbers: {education: "7.2", early_years: "7.2", agency: "7.2", small_voluntary: "7.2"}
    expectation: >-
      The policy tells apart an allegation, a concern about the quality of care or practice, and a complaint.
    shown_by: the policy, and a sample of records on the right route
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: senior_manager_informed
    standard: 7
    numbers: {education: "7.3", early_years: "7.3", agency: "7.3", small_voluntary: "7.3"}
    expectation: >-
      An allegation is reported at once to a senior manager, there is a named case manager, and another route where it
      is about the head or owner.
    shown_by: the policy, and the log with dates
    evidence_kinds: [policy, record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: designated_officer_informed
    standard: 7
    numbers: {education: "7.4", early_years: "7.4", agency: "7.4", small_voluntary: "7.4"}
    expectation: The local authority's designated officer is informed of every allegation within one working day.
    shown_by: the log with both dates, and staff who know the route
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: working_together, verified: false}]
    verified: true
  - key: dbs_referral
    standard: 7
    numbers: {education: "7.5", early_years: "7.5", agency: "7.5", small_voluntary: "7.5"}
    expectation: >-
      The Disclosure and Barring Service is told whenever a person is removed from regulated activity because of harm
      or risk to a child, or would have been had they not left.
    shown_by: the log with dates of removal and referral
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: svga_2006, verified: true}]
    verified: true
  - key: low_level_concerns
    standard: 7
    numbers: {education: "7.6", early_years: "7.6", agency: "7.6", small_voluntary: "7.6"}
    expectation: Low-level concerns are defined, shared, recorded, and reviewed for patterns.
    shown_by: the record, and notes of its reviews
    evidence_kinds: [policy, record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2021", verified: true}]
    verified: true
  - key: regulator_told_of_allegation
    standard: 7
    numbers: {early_years: "7.7"}
    expectation: >-
      Ofsted or the childminder agency is told of an allegation as soon as practicable, and within 14 days of its
      being made, with the action taken.
    shown_by: the log with dates
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, verified: true}]
    verified: true
  - key: child_welfare_handled
    standard: 7
    numbers: {education: "7.8", early_years: "7.8", agency: "7.8", small_voluntary: "7.8"}
    expectation: The welfare of the child is looked after at once and together with the allegation, not apart from it.
    shown_by: case files with dates
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: allegation_records
    standard: 7
    numbers: {education: "7.9", agency: "7.9"}
    expectation: >-
      Records of allegations use the defined outcomes, follow the rule on references, and end in a review of what can
      be learned.
    shown_by: the log, and a review
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: regulators_told
    standard: 7
    numbers: {education: "7.10", agency: "7.10", small_voluntary: "7.10"}
    expectation: Professional regulators and the Charity Commission are told where that is relevant.
    shown_by: the log with dates
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: charity_commission, verified: false}]
    verified: false
  # Of the local authority alone: what the guidance lays on it for everybody else's allegations
  - key: authority_welfare_coordinated
    standard: 7
    numbers: {agency: "7.11"}
    only_kinds: [local_authority]
    expectation: >-
      Allegations against people who work with children are not dealt with in isolation: what the child's welfare needs
      is done without delay and in a coordinated way.
    shown_by: cases of the designated officer beside those of children's social care, with dates
    evidence_kinds: [casefile, audit]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: working_together, verified: false}]
    verified: true
  - key: authority_advice
    standard: 7
    numbers: {agency: "7.12"}
    only_kinds: [local_authority]
    expectation: >-
      Employers and voluntary organisations get advice and guidance on how to deal with allegations against people who
      work with children.
    shown_by: the arrangements, and what employers say of them
    evidence_kinds: [policy, record, survey]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: working_together, verified: false}]
    verified: true
  - key: authority_liaison
    standard: 7
    numbers: {agency: "7.13"}
    only_kinds: [local_authority]
    expectation: >-
      The authority liaises with the police and other agencies and follows each case, so that it is dealt with quickly,
      thoroughly and fairly.
    shown_by: the designated officer's tracker with dates, and a review of cases that took long
    evidence_kinds: [record, audit]
    training_covers: role_holders
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}, {document: working_together, verified: false}]
    verified: true

  - key: thresholds_and_referral
    standard: 8
    numbers: {education: "8.1", early_years: "8.1", agency: "8.1", small_voluntary: "8.1"}
    expectation: Staff know the thresholds and how to make a referral, and each call is followed by the written form.
    shown_by: referrals with dates, and staff who know the route
    evidence_kinds: [casefile, survey]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}]
    verified: true
  - key: early_help
    standard: 8
    numbers: {education: "8.2", early_years: "8.2", agency: "8.2", small_voluntary: "8.2"}
    expectation: Early help is offered and recorded.
    shown_by: case files, and what early help changed
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}, {document: kcsie, edition: "2026", verified: false}]
    verified: true
  - key: conferences
    standard: 8
    numbers: {education: "8.3", agency: "8.3"}
    expectation: Staff attend conferences and core groups, and reports arrive on time.
    shown_by: attendance, and dates of reports
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: working_together, verified: false}]
    verified: false
  - key: partnership_links
    standard: 8
    numbers: {education: "8.4", agency: "8.4"}
    expectation: The organisation is linked to the partnership and its subgroups, and messages travel both ways.
    shown_by: minutes, and what was passed on
    evidence_kinds: [minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: escalation_used
    standard: 8
    numbers: {education: "8.5", early_years: "8.5", agency: "8.5", small_voluntary: "8.5"}
    expectation: Escalation is used when it is needed.
    shown_by: cases in which it was used, and their results
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}, {document: peer_audits, verified: true}]
    verified: true
  - key: multi_agency_audit
    standard: 8
    numbers: {agency: "8.6"}
    expectation: The organisation takes part in audits and reviews with other agencies.
    shown_by: audits, and the actions that came of them
    evidence_kinds: [audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: working_together, verified: false}]
    verified: false
  - key: no_parental_agreement
    standard: 8
    numbers: {education: "8.7", early_years: "8.7", agency: "8.7", small_voluntary: "8.7"}
    expectation: A decision not to seek parents' agreement is approved by a manager and recorded with its reasons.
    shown_by: case files with the approval and the reason
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}]
    verified: true
  - key: absent_children
    standard: 8
    numbers: {education: "8.8", early_years: "8.8"}
    expectation: Children who are missing or absent are followed up.
    shown_by: the procedure, and a log of what was done
    evidence_kinds: [policy, record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}, {document: kcsie, verified: false}]
    verified: true

  - key: sharing_arrangement
    standard: 9
    numbers: {education: "9.1", early_years: "9.1", agency: "9.1", small_voluntary: "9.1"}
    expectation: A written arrangement says how information is shared with other professionals and the partnership.
    shown_by: the arrangement, and staff who can explain it
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: sharing_understood
    standard: 9
    numbers: {education: "9.2", early_years: "9.2", agency: "9.2", small_voluntary: "9.2"}
    expectation: Staff know that data protection law is no bar to sharing, and record why they shared or did not.
    shown_by: files with the reason
    evidence_kinds: [training, casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: information_sharing, edition: "2026", verified: false}]
    verified: false
  - key: file_transfer
    standard: 9
    numbers: {education: "9.3"}
    expectation: >-
      The child protection file follows a child who moves, apart from the main file, securely, against a receipt and
      in time.
    shown_by: a log of transfers with dates and receipts
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2026", verified: false}]
    verified: false
  - key: reasons_recorded
    standard: 9
    numbers: {education: "9.4", early_years: "9.4", agency: "9.4", small_voluntary: "9.4"}
    expectation: Concerns, discussions and decisions are written down with their reasons.
    shown_by: files that have been sampled
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, edition: "2026", verified: false}]
    verified: false
  - key: files_audited
    standard: 9
    numbers: {education: "9.5", early_years: "9.5", agency: "9.5"}
    expectation: Each child about whom there is a concern has a file with a chronology, and files are audited.
    shown_by: audits of files, and what changed
    evidence_kinds: [casefile, audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: records_secure
    standard: 9
    numbers: {education: "9.6", early_years: "9.6", agency: "9.6", small_voluntary: "9.6"}
    expectation: Records are secure, kept no longer than a schedule says, and covered by a privacy notice.
    shown_by: the schedule and the notice, and a check that they are followed
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: data_protection, verified: false}]
    verified: false
  - key: emergency_contacts
    standard: 9
    numbers: {education: "9.7", early_years: "9.7"}
    expectation: At least two emergency contacts are held for each child.
    shown_by: a count of children with fewer
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true

  - key: equality_in_practice
    standard: 10
    numbers: {education: "10.1", early_years: "10.1", agency: "10.1", small_voluntary: "10.1"}
    expectation: Equality law is embedded in policy, procedure and practice.
    shown_by: the policy, and practice that was observed
    evidence_kinds: [policy, observation]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: equality_duty_known
    standard: 10
    numbers: {education: "10.2", agency: "10.2"}
    expectation: All staff, and not leaders alone, know the public sector equality duty.
    shown_by: training records that count everyone
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: equality_published
    standard: 10
    numbers: {education: "10.3", agency: "10.3"}
    expectation: Equality information and objectives are published.
    shown_by: where they are published, with their dates
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: equality_act_2010, verified: false}]
    verified: false
  - key: incidents_analysed
    standard: 10
    numbers: {education: "10.4", agency: "10.4"}
    expectation: Incidents of bullying, abuse between children and discrimination are analysed by group.
    shown_by: the analysis, and what changed
    evidence_kinds: [audit]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: false}]
    verified: false
  - key: interpreters
    standard: 10
    numbers: {education: "10.5", early_years: "10.5", agency: "10.5", small_voluntary: "10.5"}
    expectation: Interpreters and accessible formats are used, and children are never used as interpreters.
    shown_by: the procedure, and files in which it was followed
    evidence_kinds: [policy, casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: peer_audits, verified: false}]
    verified: false
  - key: anti_discriminatory_leadership
    standard: 10
    numbers: {education: "10.6", early_years: "10.6", agency: "10.6", small_voluntary: "10.6"}
    expectation: Leaders foster practice that does not discriminate.
    shown_by: minutes, and what leaders did
    evidence_kinds: [minutes]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: working_together, edition: "2026", verified: false}]
    verified: false

  - key: added_vulnerability_known
    standard: 11
    numbers: {education: "11.1", early_years: "11.1", agency: "11.1", small_voluntary: "11.1"}
    expectation: Staff know that disabled children are more at risk, and what hinders people from seeing abuse.
    shown_by: training records, and staff who can explain it
    evidence_kinds: [training]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: communication_known
    standard: 11
    numbers: {education: "11.2", early_years: "11.2", agency: "11.2", small_voluntary: "11.2"}
    expectation: It is known how each disabled child communicates, and the child's view is obtained.
    shown_by: files in which the child's view can be read
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: intimate_care
    standard: 11
    numbers: {education: "11.3", early_years: "11.3", agency: "11.3"}
    expectation: Guidance on intimate care and toileting balances privacy with safety.
    shown_by: the guidance, and a check that it is followed
    evidence_kinds: [policy]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: eyfs, edition: "2025", verified: true}]
    verified: true
  - key: restraint_and_medication
    standard: 11
    numbers: {education: "11.4", agency: "11.4"}
    expectation: Restraint, reasonable force and medication are recorded and reviewed.
    shown_by: the log, and its reviews
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: reasonable_adjustments
    standard: 11
    numbers: {education: "11.5", early_years: "11.5", agency: "11.5", small_voluntary: "11.5"}
    expectation: Reasonable adjustments are made, and ways to report a worry are accessible.
    shown_by: adjustments that were seen to work
    evidence_kinds: [observation]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: equality_act_2010, verified: false}]
    verified: false
  - key: plans_joined
    standard: 11
    numbers: {education: "11.6", agency: "11.6"}
    expectation: Transition and plans that several agencies share are joined to safeguarding.
    shown_by: files of children with such plans
    evidence_kinds: [casefile]
    training_covers: all_staff
    not_applicable_plausible: false
    sources: [{document: local_procedures, verified: true}]
    verified: true

  - key: contract_terms
    standard: 12
    numbers: {education: "12.1", agency: "12.1"}
    expectation: Contracts carry safeguarding terms for services that are contracted out.
    shown_by: contracts with the terms
    evidence_kinds: [contract]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: children_act_2004, verified: true}]
    verified: true
  - key: provider_assurance
    standard: 12
    numbers: {education: "12.2", agency: "12.2"}
    expectation: Providers are checked before an award and monitored after it.
    shown_by: checks with dates, and what followed
    evidence_kinds: [contract, audit]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: peer_audits, verified: true}]
    verified: true
  - key: placements_and_lettings
    standard: 12
    numbers: {education: "12.3"}
    expectation: Written assurance is held for alternative provision, lettings and clubs.
    shown_by: letters of assurance with dates
    evidence_kinds: [record]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: kcsie, verified: false}]
    verified: false
  - key: providers_audited
    standard: 12
    numbers: {agency: "12.4"}
    expectation: Commissioned providers complete the audit.
    shown_by: a list of providers with the dates of their returns
    evidence_kinds: [audit]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: compact_audit, verified: true}]
    verified: true
  - key: supply_agreed
    standard: 12
    numbers: {education: "12.5", agency: "12.5"}
    expectation: Checks and the route for allegations are agreed with supply agencies and contractors.
    shown_by: agreements
    evidence_kinds: [contract]
    training_covers: all_staff
    not_applicable_plausible: true
    sources: [{document: kcsie, verified: false}]
    verified: false

"""#),
    File(
      "tables/duties.yaml",
#"""
# Every duty that was gathered from law and guidance, with the rules that test it, or a sentence why none does. A duty with both has
# a part that rules test and a part that they leave out. `verified: false`: nobody has read it at its source.

compact_audit_table: 1
table: duties
rows:

  - id: D-01
    title: tell a senior manager of an allegation immediately
    settings: [education, early_years, agency, small_voluntary]
    who: everybody who works for the organisation
    unit: same_day
    within: on the same day (a local figure)
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, verified: false}
    rules:
      - allegation/senior-manager-late
      - allegation/managed-before-received

  - id: D-02
    title: inform the local authority's designated officer of an allegation
    settings: [education, early_years, agency, small_voluntary]
    who: employers and voluntary organisations
    unit: working_days
    within: one working day after it came to the attention of the organisation
    sources:
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
      - {document: working_together, verified: false}
    rules:
      - allegation/designated-officer-late
      - allegation/designated-officer-not-informed
      - allegation/informed-before-received
      - allegation/below-threshold-unexplained
      - allegation/future-dated
      - allegation/made-after-received

  - id: D-03
    title: refer a person who was removed, or would have been, to the Disclosure and Barring Service
    settings: [education, early_years, agency, small_voluntary]
    who: regulated activity providers and personnel suppliers
    unit: none
    within: the law gives no number of days
    sources:
      - {document: svga_2006, place: section 35, verified: true}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    rules:
      - allegation/dbs-referral-missing
      - allegation/dbs-referral-before-decision
      - allegation/removal-reason-doubtful

  - id: D-04
    title: tell Ofsted or the childminder agency of an allegation of serious harm or abuse, and of the action taken
    settings: [early_years]
    who: early years providers
    unit: calendar_days
    within: as soon as practicable, at the latest 14 days after it was made
    sources:
      - {document: eyfs, edition: "2021", place: paragraph 3.8, verified: true}
    rules:
      - allegation/regulator-late

  - id: D-05
    title: tell Ofsted of a serious accident, illness, injury or death, and of food poisoning of two children or more
    settings: [early_years]
    who: early years providers
    unit: calendar_days
    within: 14 days
    sources:
      - {document: eyfs, edition: "2017", place: paragraphs 3.51 and 3.52, verified: true}
    reason: >-
      A return has no record of accidents or illness: they are about children, and it never holds any. The inspection
      and the log of the setting show it.

  - id: D-06
    title: notify the police of female genital mutilation that was discovered
    settings: [education, agency]
    who: teachers and regulated health professionals, each for themselves
    unit: calendar_months
    within: one month
    sources:
      - {document: fgm_act_2003, verified: true}
    reason: >-
      The duty is a person's own and about a child, so no return records it. That staff know of it is asked by the
      criterion on specific topics.

  - id: D-07
    title: transfer the child protection file to the new school
    settings: [education]
    who: schools and colleges
    unit: calendar_days
    within: five days
    sources:
      - {document: kcsie, edition: "2026", verified: false}
    reason: >-
      A return holds no record of a child. The criterion on the transfer of files asks for what shows it.

  - id: D-08
    title: follow a call to the front door of social care by a written form
    settings: [education, early_years, agency, small_voluntary]
    who: everybody who refers
    unit: hours
    within: 48 hours
    sources:
      - {document: local_procedures, verified: false}
    reason: >-
      A local rule, read on an old page of the area; a referral is about a child, and a return holds no record of one.
      A partnership may add a rule.

  - id: D-09
    title: report a serious incident to the Charity Commission
    settings: [education, early_years, agency, small_voluntary]
    who: charity trustees
    unit: promptly
    within: promptly
    sources:
      - {document: charity_commission, verified: false}
    reason: >-
      No number of days is given, and a return has no record of such reports; the criterion on telling regulators asks
      for what shows it.

  - id: D-10
    title: tell the Information Commissioner's Office of a breach of personal data
    settings: [education, early_years, agency, small_voluntary]
    who: whoever controls the data
    unit: hours
    within: 72 hours
    sources:
      - {document: data_protection, verified: false}
    reason: >-
      A return has no record of breaches of data: they are no part of the audit.

  - id: D-11
    title: discharge functions and contracted services with regard to safeguarding (section 11)
    settings: [agency]
    who: the bodies that the section lists, and whoever they contract
    unit: none
    sources:
      - {document: children_act_2004, place: section 11, verified: true}
    rules:
      - return/criterion-unanswered
      - return/wrong-variation
      - return/not-applicable-implausible

  - id: D-12
    title: make arrangements to safeguard and promote welfare (sections 175 and 157)
    settings: [education]
    who: maintained schools and colleges (175), academies and independent schools (157)
    unit: none
    sources:
      - {document: education_act_2002, verified: true}
    rules:
      - return/criterion-unanswered
      - return/wrong-variation

  - id: D-13
    title: follow the early years framework (section 40)
    settings: [early_years]
    who: early years providers
    unit: none
    sources:
      - {document: childcare_act_2006, verified: true}
    rules:
      - return/criterion-unanswered
      - return/wrong-variation
      - allegation/regulator-late

  - id: D-14
    title: name one designated lead
    settings: [education, early_years]
    who: schools and early years providers; a childminder is their own
    unit: none
    sources:
      - {document: eyfs, edition: "2021", place: paragraph 3.5, verified: true}
      - {document: kcsie, verified: false}
    rules:
      - lead/none-named
      - lead/placeholder-name
      - lead/no-deputy
      - lead/not-on-leadership-team
      - lead/not-in-job-description
      - lead/not-resourced

  - id: D-15
    title: train the designated lead every two years, and refresh every year
    settings: [education]
    who: schools and colleges
    unit: calendar_months
    within: 24 and 12 months
    sources:
      - {document: kcsie, verified: false}
    rules:
      - lead/training-lapsed
      - lead/update-lapsed

  - id: D-16
    title: train every practitioner in safeguarding to Annex C, every two years
    settings: [early_years]
    who: early years providers
    unit: calendar_months
    within: 24 months
    sources:
      - {document: eyfs, edition: "2025", verified: true}
    rules:
      - training/eyfs-renewal-lapsed
      - training/coverage-incomplete

  - id: D-17
    title: update all staff at least annually
    settings: [education]
    who: schools and colleges
    unit: calendar_months
    within: 12 months
    sources:
      - {document: kcsie, edition: "2016", verified: true}
    rules:
      - training/annual-update-lapsed
      - training/coverage-incomplete
      - training/not-everyone-counted

  - id: D-18
    title: have a member trained in safer recruitment on each panel
    settings: [education]
    who: maintained schools by law; others by guidance
    unit: none
    sources:
      - {document: staffing_regulations_2009, place: regulation 9, verified: true}
    rules:
      - recruitment/panel-untrained

  - id: D-19
    title: keep a single central record
    settings: [education]
    who: schools and colleges
    unit: none
    sources:
      - {document: kcsie, verified: false}
    rules:
      - recruitment/central-record-gaps

  - id: D-20
    title: check for childcare disqualification, and ask nobody about their household outside domestic settings
    settings: [education, early_years]
    who: schools and early years providers
    unit: none
    sources:
      - {document: disqualification_guidance, edition: "2018", verified: true}
    rules:
      - recruitment/disqualification-by-association

  - id: D-21
    title: hold a written whistleblowing policy for staff, volunteers and apprentices
    settings: [education, early_years, agency, small_voluntary]
    who: early years providers by duty since September 2025; all others by expectation
    unit: none
    sources:
      - {document: eyfs, edition: "2025", verified: true}
      - {document: compact_audit, place: arrangements that all organisations should have, verified: true}
    rules:
      - policy/missing
    reason: >-
      Whether it names an internal and an external route is read from its text, by rules on documents.

  - id: D-22
    title: have a policy on low-level concerns inside the code of conduct or the child protection policy
    settings: [education]
    who: schools and colleges
    unit: none
    sources:
      - {document: kcsie, edition: "2021", verified: true}
    rules:
      - policy/missing
    reason: >-
      What it says is read from its text, by rules on documents.

  - id: D-23
    title: hold a child protection policy that follows guidance, is reviewed annually, approved by the governing body and public
    settings: [education]
    who: schools and colleges
    unit: calendar_months
    within: 12 months
    sources:
      - {document: kcsie, edition: "2020", verified: true}
    rules:
      - policy/missing
      - policy/review-period-too-long
      - policy/review-overdue
      - policy/wrong-approver
      - policy/not-published
      - policy/stale-edition

  - id: D-24
    title: assess the risk of radicalisation, train for it and know the Channel route
    settings: [education, early_years, agency]
    who: the authorities that the Act specifies
    unit: none
    sources:
      - {document: prevent_duty, edition: "2023", verified: false}
      - {document: counter_terrorism_act_2015, place: section 26, verified: false}
    reason: >-
      A return records training on it, which the criterion on specific topics asks for; it holds no risk assessment,
      and a rule on training alone would pass for the whole duty.

  - id: D-25
    title: publish equality information and objectives
    settings: [education, agency]
    who: public bodies; everybody has the rest of the Equality Act
    unit: none
    sources:
      - {document: equality_act_2010, verified: false}
    rules:
      - policy/missing

  - id: D-26
    title: process personal data lawfully, with a schedule of retention and a privacy notice
    settings: [education, early_years, agency, small_voluntary]
    who: everybody
    unit: none
    sources:
      - {document: data_protection, verified: false}
    rules:
      - policy/missing
      - privacy/personal-data
    reason: >-
      The policy is looked for, and a return that holds what it should not; whether a condition is met is no question
      of dates or flags.

  - id: D-27
    title: protect workers who disclose, and ask neither good faith nor proof of them
    settings: [education, early_years, agency, small_voluntary]
    who: employers
    unit: none
    sources:
      - {document: employment_rights_act_1996, verified: false}
    reason: >-
      What a policy must not say is read from its text, by rules on documents; a return shows only that there is a
      policy, which D-21 asks.

  - id: D-28
    title: have a paediatric first aider on the premises and on outings
    settings: [early_years]
    who: early years providers
    unit: calendar_months
    within: certificates last three years
    sources:
      - {document: eyfs, edition: "2025", verified: true}
    rules:
      - training/first-aid-lapsed
    reason: >-
      Certificates are counted; who was on which shift or outing is not in a return.

  - id: D-29
    title: take reasonable steps as trustees, with policies, a register of risks and reports
    settings: [education, early_years, small_voluntary]
    who: charity trustees
    unit: none
    sources:
      - {document: charity_commission, verified: false}
    rules:
      - policy/missing
      - policy/review-overdue
      - policy/wrong-approver
    reason: >-
      A register of risks is not in a return.

  - id: D-30
    title: name who is responsible for filtering and monitoring, and review it annually
    settings: [education]
    who: schools and colleges
    unit: calendar_months
    within: 12 months
    sources:
      - {document: kcsie, verified: false}
    rules:
      - policy/missing
    reason: >-
      The policy is looked for. A return has no record of the review of the systems; the criterion on online safety
      asks for what shows it.

  - id: D-31
    title: report a suspected child sex offence
    settings: [education, early_years, agency, small_voluntary]
    who: adults in relevant activity in England
    unit: calendar_days
    within: as soon as practicable
    sources:
      - {document: crime_and_policing_act_2026, verified: false}
    rules:
      - allegation/child-sex-offence-not-reported
    reason: >-
      The duty is not known to be in force, so the rule is a draft, which does not run.

"""#),
    File(
      "tables/editions.yaml",
#"""
# Editions with the days on which they were in force. `verified: false`: the date is second-hand or general knowledge.
# An edition ends on the day before its successor begins. Drafts of guidance, which are published for information, stand nowhere here.
# A law that is made and not known to have been commenced says so under `not_in_force`: Royal Assent is no commencement, and only
# a draft of a rule rests on it.

compact_audit_table: 1
table: editions
rows:
  # The audit itself and what it was built from
  - {document: compact_audit, title: Compact audit, verified: true}
  - {document: peer_audits, title: Section 11 and section 175/157 audits of other areas, verified: true}
  - {document: local_procedures, title: Procedures of the local safeguarding partnership, verified: true}

  # Working Together to Safeguard Children
  - document: working_together
    edition: "2015"
    title: Working Together to Safeguard Children
    in_force_from: 2015-03-26
    in_force_until: 2018-07-03
    verified: false
  - document: working_together
    edition: "2018"
    title: Working Together to Safeguard Children
    in_force_from: 2018-07-04
    in_force_until: 2023-12-14
    verified: false
    note: Published on 4 July 2018; older chapters went on applying where local arrangements had not yet begun.
  - document: working_together
    edition: "2023"
    title: Working Together to Safeguard Children
    in_force_from: 2023-12-15
    in_force_until: 2026-03-17
    verified: false
  - document: working_together
    edition: "2026"
    title: Working Together to Safeguard Children
    in_force_from: 2026-03-18
    verified: false
    note: The day of publication is taken as the day of force.

  # Keeping Children Safe in Education: it does not always begin on 1 September
  - document: kcsie
    edition: "2016"
    title: Keeping Children Safe in Education
    in_force_from: 2016-09-05
    in_force_until: 2018-09-02
    verified: true
  - document: kcsie
    edition: "2018"
    title: Keeping Children Safe in Education
    in_force_from: 2018-09-03
    in_force_until: 2019-09-01
    verified: true
  - document: kcsie
    edition: "2019"
    title: Keeping Children Safe in Education
    in_force_from: 2019-09-02
    in_force_until: 2020-08-31
    verified: false
  - document: kcsie
    edition: "2020"
    title: Keeping Children Safe in Education
    in_force_from: 2020-09-01
    in_force_until: 2021-08-31
    verified: true
    note: Reissued in January 2021.
  - document: kcsie
    edition: "2021"
    title: Keeping Children Safe in Education
    in_force_from: 2021-09-01
    in_force_until: 2022-08-31
    verified: true
    note: Low-level concerns; Annex A becomes the condensed Part one.
  - document: kcsie
    edition: "2022"
    title: Keeping Children Safe in Education
    in_force_from: 2022-09-01
    in_force_until: 2023-08-31
    verified: true
  - document: kcsie
    edition: "2023"
    title: Keeping Children Safe in Education
    in_force_from: 2023-09-01
    in_force_until: 2024-09-01
    verified: false
  - document: kcsie
    edition: "2024"
    title: Keeping Children Safe in Education
    in_force_from: 2024-09-02
    in_force_until: 2025-08-31
    verified: true
  - document: kcsie
    edition: "2025"
    title: Keeping Children Safe in Education
    in_force_from: 2025-09-01
    in_force_until: 2026-08-31
    verified: true
  - document: kcsie
    edition: "2026"
    title: Keeping Children Safe in Education
    in_force_from: 2026-09-01
    verified: false
    note: All staff read Part one in full; the condensed version is gone.

  # Early Years Foundation Stage
  - document: eyfs
    edition: "2014"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2014-09-01
    in_force_until: 2017-04-02
    verified: false
  - document: eyfs
    edition: "2017"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2017-04-03
    in_force_until: 2021-08-31
    verified: true
  - document: eyfs
    edition: "2021"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2021-09-01
    in_force_until: 2023-09-03
    verified: false
  - document: eyfs
    edition: "2023"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2023-09-04
    in_force_until: 2024-01-03
    verified: true
  - document: eyfs
    edition: January 2024
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2024-01-04
    in_force_until: 2024-10-31
    verified: false
    note: From here on childminders have a framework of their own, with other paragraph numbers.
  - document: eyfs
    edition: November 2024
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2024-11-01
    in_force_until: 2025-08-31
    verified: false
  - document: eyfs
    edition: "2025"
    title: Early Years Foundation Stage statutory framework
    in_force_from: 2025-09-01
    verified: true

  # Other guidance
  - {document: prevent_duty, edition: "2015", title: Prevent duty guidance, in_force_from: 2015-07-01, in_force_until: 2023-12-30, verified: false}
  - {document: prevent_duty, edition: "2023", title: Prevent duty guidance, in_force_from: 2023-12-31, verified: false}
  - {document: information_sharing, edition: "2018", title: Information sharing advice, verified: false}
  - {document: information_sharing, edition: "2024", title: Information sharing advice, verified: false}
  - {document: information_sharing, edition: "2026", title: Information sharing guidance, verified: false}
  - {document: disqualification_guidance, edition: "2018", title: Disqualification under the Childcare Act, in_force_from: 2018-08-31, verified: true}
  - {document: statutory_policies, title: Statutory policies for schools and academies, verified: false, note: Read in a school's copy of the department's list.}
  - {document: voluntary_standards, title: Safeguarding standards for voluntary and community groups (2019), verified: true}
  - {document: charity_commission, title: Charity Commission guidance on reporting serious incidents, verified: false}

  - document: ofsted_framework
    edition: "2025"
    title: Ofsted's inspection framework
    in_force_from: 2025-11-10
    verified: true
    note: Five grades, and safeguarding met or not met; there is no "outstanding" since.

  # Acts and regulations
  - {document: education_act_2002, title: Education Act 2002, verified: true, note: Section 175 for maintained schools and colleges; 157 for academies and independent schools.}
  - {document: childcare_act_2006, title: Childcare Act 2006, verified: true, note: Section 40 asks early years providers to follow the framework.}
  - document: fgm_act_2003
    title: Female Genital Mutilation Act 2003, section 5B
    in_force_from: 2015-10-31
    verified: true
    note: The duty of teachers and regulated health professionals to notify the police.
  - {document: counter_terrorism_act_2015, title: Counter-Terrorism and Security Act 2015, in_force_from: 2015-07-01, verified: false}
  - {document: employment_rights_act_1996, title: Employment Rights Act 1996 with the Public Interest Disclosure Act 1998, verified: false}
  - document: crime_and_policing_act_2026
    title: Crime and Policing Act 2026
    not_in_force: true
    verified: false
    note: Royal Assent on 29 April 2026; no commencement of the duty to report child sex offences was found.
  - document: childrens_wellbeing_act_2026
    title: Children's Wellbeing and Schools Act 2026
    not_in_force: true
    verified: false
    note: Royal Assent on 29 April 2026; it is commenced section by section, and each is taken not to be until it was looked up.
  - {document: svga_2006, title: Safeguarding Vulnerable Groups Act 2006, verified: true, note: Read as enacted.}
  - {document: children_act_2004, title: Children Act 2004, verified: true}
  - {document: equality_act_2010, title: Equality Act 2010, verified: false}
  - {document: staffing_regulations_2009, title: School Staffing (England) Regulations 2009, in_force_from: 2010-01-01, verified: true}
  - {document: education_act_2002, title: Education Act 2002, verified: true}
  - {document: childcare_act_2006, title: Childcare Act 2006, verified: false}
  - {document: data_protection, title: UK GDPR and Data Protection Act 2018, in_force_from: 2018-05-25, verified: false}

"""#),
    File(
      "tables/evidence_kinds.yaml",
#"""
# The ladder of evidence: intent, arrangement, implementation, practice, impact. A kind of evidence shows at most one of
# these: a policy says what is arranged, and never that it happens or that it helps a child.

compact_audit_table: 1
table: evidence_kinds
rows:
  - {kind: policy, highest: arrangement, phrase: "a policy, which shows an arrangement"}
  - {kind: plan, highest: intent, phrase: "a plan, which shows an intent"}
  - {kind: jobdesc, highest: arrangement, phrase: "a job description, which shows an arrangement"}
  - {kind: contract, highest: arrangement, phrase: "a contract, which shows an arrangement"}
  - kind: record
    highest: implementation
    phrase: a record, which shows that something was done
    note: A log or register shows that something was done. What is found when records are sampled is an audit or a case file.
  - {kind: minutes, highest: implementation, phrase: "minutes, which show that something was done"}
  - {kind: training, highest: implementation, phrase: "training, which shows who was reached"}
  - {kind: audit, highest: impact, phrase: "an audit, which can show practice and its effect"}
  - {kind: survey, highest: impact, phrase: "a survey, which can show practice and its effect"}
  - {kind: casefile, highest: impact, phrase: "case files, which can show practice and its effect"}
  - {kind: inspection, highest: impact, phrase: "an inspection, which can show practice and its effect"}
  - {kind: observation, highest: impact, phrase: "an observation, which can show practice and its effect"}

"""#),
    File(
      "tables/family_words.yaml",
#"""
# One person of a child's family, or a family's own telephone. Plurals are left out: “parents ring the office” says how an
# office is reached.

compact_audit_table: 1
table: family_words
rows:
  - {phrase: mother}
  - {phrase: mum}
  - {phrase: mummy}
  - {phrase: mam}
  - {phrase: father}
  - {phrase: dad}
  - {phrase: daddy}
  - {phrase: parent}
  - {phrase: carer}
  - {phrase: foster carer}
  - {phrase: guardian}
  - {phrase: stepmother}
  - {phrase: stepmum}
  - {phrase: stepfather}
  - {phrase: stepdad}
  - {phrase: grandmother}
  - {phrase: grandma}
  - {phrase: gran}
  - {phrase: granny}
  - {phrase: nan}
  - {phrase: nana}
  - {phrase: grandfather}
  - {phrase: grandad}
  - {phrase: grandpa}
  - {phrase: aunt}
  - {phrase: auntie}
  - {phrase: uncle}
  - {phrase: sister}
  - {phrase: brother}
  - {phrase: sibling}
  - {phrase: partner}
  - {phrase: next of kin}
  - {phrase: home number}
  - {phrase: home phone}
  - {phrase: home telephone}
  - {phrase: house phone}
  - {phrase: family home}

"""#),
    File(
      "tables/induction_content.yaml",
#"""
# What an induction covers, by the day on which the person started: nobody is judged by an edition that came later.
# "Annex A" is not one thing: from 2018 to 2020 it held more detail, from 2021 to 2025 it was the condensed Part one for staff
# who do not work directly with children, and in 2026 the condensed version is gone.

compact_audit_table: 1
table: induction_content
rows:
  # Every setting: child protection responsibilities, and what to do with a concern
  - setting: education
    title: what to do with a concern
    any_of: [reporting_concerns]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: early_years
    title: child protection responsibilities
    any_of: [safeguarding, child_protection_policy]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: early_years
    title: what to do with a concern
    any_of: [reporting_concerns]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: agency
    title: child protection responsibilities
    any_of: [safeguarding, child_protection_policy]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: agency
    title: what to do with a concern
    any_of: [reporting_concerns]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: small_voluntary
    title: child protection responsibilities
    any_of: [safeguarding, child_protection_policy]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}
  - setting: small_voluntary
    title: what to do with a concern
    any_of: [reporting_concerns]
    who: everyone
    in_force_from: 2005-01-01
    source: {document: compact_audit, verified: true}

  # Schools and colleges: Keeping Children Safe in Education
  - setting: education
    title: the child protection policy
    any_of: [child_protection_policy]
    who: everyone
    in_force_from: 2016-09-05
    source: {document: kcsie, edition: "2016", verified: true}
  - setting: education
    title: the staff behaviour policy
    any_of: [staff_behaviour_policy]
    who: everyone
    in_force_from: 2016-09-05
    source: {document: kcsie, edition: "2016", verified: true}
  - setting: education
    title: the role of the designated safeguarding lead
    any_of: [dsl_role, dsl_identity]
    who: everyone
    in_force_from: 2016-09-05
    in_force_until: 2018-09-02
    source: {document: kcsie, edition: "2016", verified: true}
  - setting: education
    title: who the designated safeguarding lead and deputies are
    any_of: [dsl_identity]
    who: everyone
    in_force_from: 2018-09-03
    source: {document: kcsie, edition: "2018", verified: true}
  - setting: education
    title: the behaviour policy
    any_of: [behaviour_policy]
    who: everyone
    in_force_from: 2018-09-03
    source: {document: kcsie, edition: "2018", verified: true}
  - setting: education
    title: the response to children who are missing education
    any_of: [children_missing_education]
    who: everyone
    in_force_from: 2018-09-03
    source: {document: kcsie, edition: "2018", verified: true}
  - setting: education
    title: Part one of Keeping Children Safe in Education
    any_of: [kcsie_part_one]
    who: everyone
    in_force_from: 2016-09-05
    in_force_until: 2021-08-31
    source: {document: kcsie, edition: "2016", verified: true}
  - setting: education
    title: Part one of Keeping Children Safe in Education
    any_of: [kcsie_part_one]
    who: works_directly
    in_force_from: 2021-09-01
    in_force_until: 2026-08-31
    source: {document: kcsie, edition: "2021", verified: false}
  - setting: education
    title: Part one of Keeping Children Safe in Education or its condensed version in Annex A
    any_of: [kcsie_part_one, kcsie_annex_a]
    who: does_not_work_directly
    in_force_from: 2021-09-01
    in_force_until: 2026-08-31
    source: {document: kcsie, edition: "2021", verified: false}
  - setting: education
    title: Part one of Keeping Children Safe in Education in full
    any_of: [kcsie_part_one]
    who: everyone
    in_force_from: 2026-09-01
    source: {document: kcsie, edition: "2026", verified: false}

  # Early years: the statutory framework
  - setting: early_years
    title: emergency evacuation
    any_of: [emergency_evacuation]
    who: everyone
    in_force_from: 2014-09-01
    source: {document: eyfs, verified: false}
  - setting: early_years
    title: health and safety
    any_of: [health_and_safety]
    who: everyone
    in_force_from: 2014-09-01
    source: {document: eyfs, verified: false}

"""#),
    File(
      "tables/junior_posts.yaml",
#"""
# Words by which the posts of those who work to others are known. A post is taken for junior where it has a word of these and none
# of the senior ones: an assistant headteacher is senior, an office assistant is not. A post that has neither is not judged.

compact_audit_table: 1
table: junior_posts
rows:
  - {phrase: administrator}
  - {phrase: admin}
  - {phrase: administrative}
  - {phrase: clerk}
  - {phrase: receptionist}
  - {phrase: secretary}
  - {phrase: assistant}
  - {phrase: apprentice}
  - {phrase: student}
  - {phrase: trainee}
  - {phrase: intern}
  - {phrase: temp}
  - {phrase: temporary}
  - {phrase: volunteer}
  - {phrase: helper}
  - {phrase: cleaner}
  - {phrase: caretaker}
  - {phrase: cook}
  - {phrase: caterer}
  - {phrase: lunchtime}
  - {phrase: midday}
  - {phrase: work experience}
  - {phrase: placement}
  - {phrase: teaching assistant}
  - {phrase: office}

"""#),
    File(
      "tables/lead_roles.yaml",
#"""
# What is expected of each role. A governor's or board member's link role stands in no job description; deputies have the
# training of the lead and not the lead's budget; the seat on the leadership team is asked of schools and colleges.

compact_audit_table: 1
table: lead_roles
rows:
  - role: senior_lead
    title: senior lead
    in_job_description: false
    role_training: false
    on_leadership_team: false
    resourced: false
  - role: designated_safeguarding_lead
    title: designated safeguarding lead
    in_job_description: true
    role_training: true
    on_leadership_team: true
    resourced: true
  - role: deputy
    title: deputy safeguarding lead
    in_job_description: true
    role_training: true
    on_leadership_team: false
    resourced: false
  - role: governor_link
    title: governor or trustee for safeguarding
    in_job_description: false
    role_training: false
    on_leadership_team: false
    resourced: false
  - role: named_professional
    title: named professional
    in_job_description: true
    role_training: true
    on_leadership_team: false
    resourced: true
  - role: designated_officer    # of a local authority, for allegations against people who work with children
    title: designated officer
    in_job_description: true
    role_training: false
    on_leadership_team: false
    resourced: true

"""#),
    File(
      "tables/number_words.yaml",
#"""
# Numbers in words. One is left out: it mostly stands for something else.

compact_audit_table: 1
table: number_words
rows:
  - {phrase: two}
  - {phrase: three}
  - {phrase: four}
  - {phrase: five}
  - {phrase: six}
  - {phrase: seven}
  - {phrase: eight}
  - {phrase: nine}
  - {phrase: ten}
  - {phrase: eleven}
  - {phrase: twelve}
  - {phrase: thirteen}
  - {phrase: fourteen}
  - {phrase: fifteen}
  - {phrase: sixteen}
  - {phrase: seventeen}
  - {phrase: eighteen}
  - {phrase: nineteen}
  - {phrase: twenty}
  - {phrase: thirty}
  - {phrase: forty}
  - {phrase: fifty}
  - {phrase: sixty}
  - {phrase: seventy}
  - {phrase: eighty}
  - {phrase: ninety}
  - {phrase: hundred}
  - {phrase: dozen}
  - {phrase: twice}
  - {phrase: half}

"""#),
    File(
      "tables/organisation_kinds.yaml",
#"""
# Kinds of organisation that can complete one variation only. Whoever stands nowhere here, such as a charity or a club, is
# told apart by whether it is commissioned. A maintained nursery school is a school; a childminder is an early years provider.
# Maintained schools and colleges are bound by section 175; academies, free schools and independent schools by section 157.
# A section 11 body stays bound for what it contracts out.

compact_audit_table: 1
table: organisation_kinds
rows:
  - {kind: maintained_school, settings: [education], legal_basis: section_175, staffing_regulations: true}
  - {kind: maintained_nursery_school, settings: [education], legal_basis: section_175, staffing_regulations: true}
  - {kind: academy, settings: [education], legal_basis: section_157, staffing_regulations: false}
  - {kind: free_school, settings: [education], legal_basis: section_157, staffing_regulations: false}
  - {kind: independent_school, settings: [education], legal_basis: section_157, staffing_regulations: false}
  - {kind: special_school, settings: [education], staffing_regulations: false}
  - {kind: non_maintained_special_school, settings: [education], staffing_regulations: false}
  - {kind: pupil_referral_unit, settings: [education], legal_basis: section_175, staffing_regulations: false}
  - {kind: college, settings: [education], legal_basis: section_175, staffing_regulations: false}
  - {kind: sixth_form_college, settings: [education], legal_basis: section_175, staffing_regulations: false}
  - {kind: post_16_provider, settings: [education], staffing_regulations: false}
  - {kind: nursery, settings: [early_years], legal_basis: section_40, staffing_regulations: false}
  - {kind: pre_school, settings: [early_years], legal_basis: section_40, staffing_regulations: false}
  - {kind: childminder, settings: [early_years], legal_basis: section_40, staffing_regulations: false}
  - {kind: local_authority, settings: [agency], legal_basis: section_11, staffing_regulations: false}
  - {kind: health, settings: [agency], legal_basis: section_11, staffing_regulations: false}
  - {kind: police, settings: [agency], legal_basis: section_11, staffing_regulations: false}
  - {kind: probation, settings: [agency], legal_basis: section_11, staffing_regulations: false}
  - {kind: youth_justice, settings: [agency], legal_basis: section_11, staffing_regulations: false}
  - {kind: fire_and_rescue, settings: [agency], staffing_regulations: false}
  - {kind: commissioned_provider, settings: [agency], legal_basis: section_11, staffing_regulations: false}

"""#),
    File(
      "tables/parameters.yaml",
#"""
# Single figures. Those under `local` are fixed by no law and no guidance: a partnership sets them for itself.

compact_audit_table: 1
table: parameters
values:
  cycle_months: 24                      # the audit asks for a return every two years
  qa_recency_months: 12                 # "quality assurance activity undertaken in the last 12 months"
  working_day_reading: A                # due on the first working day after the day, whatever day that was
  designated_officer_working_days: 1    # within one working day
  role_training_months: 24              # designated leads: at least every two years
  staff_training_months: 24             # early years practitioners: renewed every two years
  update_months: 12                     # refresh of knowledge: at least every year
  first_aid_months: 36                  # paediatric first aid certificates: three years
  supervision_months: 6                 # no law or guidance counts the months
  induction_days: 14                    # nor the days of an induction
  gap_ratings: [requires_improvement, inadequate]
  evidenced_ratings: [good, outstanding]
  senior_manager_days: 0                # "immediately": on the same day
  regulator_days: 14                    # calendar days from the allegation being made
  child_sex_offence_days: 7             # of a duty that is not in force; for the rule that is a draft
  large_organisation_staff: 50          # with more staff than this a silent log, or one of complaints alone, is asked about
  edition_grace_days: 42                # how long a policy may cite the edition before the one that came into force since
  birth_words_apart: 1                  # "born prematurely 4 May 2014"
  family_words_apart: 5                 # "the parent who complained (tel. …)"
  overstretched_criteria: 8             # one document for so many criteria, and no page or chapter of it
  least_survey_answers: 5               # fewer answers say little of a larger group
  least_uniform_answers: 3              # two answers alike are no pattern
  action_months: 24                     # one cycle
  inadequate_action_months: 6           # what is inadequate cannot wait for the next return
  most_criteria_of_an_action: 10        # the same steps for more criteria fit none of them
  repeated_answers: 3                   # two like texts may be one matter
  repeated_words: 25                    # there are few ways to put less than that
  repeated_likeness: 0.85               # of their runs of five words
  local: [cycle_months, qa_recency_months, working_day_reading, supervision_months, induction_days, senior_manager_days,
    large_organisation_staff, edition_grace_days, action_months, inadequate_action_months]

"""#),
    File(
      "tables/placeholder_names.yaml",
#"""
# What stands where a person's name belongs and is none. `anywhere: false`: it might be a part of a real name, and tells only
# where it is all that is written.

compact_audit_table: 1
table: placeholder_names
rows:
  - {phrase: tbc, anywhere: true}
  - {phrase: tba, anywhere: true}
  - {phrase: to be confirmed, anywhere: true}
  - {phrase: to be appointed, anywhere: true}
  - {phrase: to be advised, anywhere: true}
  - {phrase: to be announced, anywhere: true}
  - {phrase: vacant, anywhere: true}
  - {phrase: vacancy, anywhere: true}
  - {phrase: not yet appointed, anywhere: true}
  - {phrase: insert name, anywhere: true}
  - {phrase: your name, anywhere: true}
  - {phrase: full name, anywhere: true}
  - {phrase: name here, anywhere: true}
  - {phrase: first name, anywhere: true}
  - {phrase: xxx, anywhere: true}
  - {phrase: xxxx, anywhere: true}
  - {phrase: lorem ipsum, anywhere: true}
  - {phrase: a n other, anywhere: true}
  - {phrase: an other, anywhere: true}
  - {phrase: joe bloggs, anywhere: true}
  - {phrase: john doe, anywhere: true}
  - {phrase: jane doe, anywhere: true}
  - {phrase: see above, anywhere: true}
  - {phrase: as above, anywhere: true}
  - {phrase: name, anywhere: false}
  - {phrase: unknown, anywhere: false}
  - {phrase: not known, anywhere: false}
  - {phrase: none, anywhere: false}
  - {phrase: nobody, anywhere: false}
  - {phrase: no one, anywhere: false}
  - {phrase: nil, anywhere: false}
  - {phrase: n/a, anywhere: false}
  - {phrase: na, anywhere: false}
  - {phrase: not applicable, anywhere: false}
  - {phrase: pending, anywhere: false}
  - {phrase: awaiting appointment, anywhere: false}
  - {phrase: recruiting, anywhere: false}
  - {phrase: post, anywhere: false}
  - {phrase: someone, anywhere: false}
  - {phrase: dsl, anywhere: false}
  - {phrase: ddsl, anywhere: false}
  - {phrase: the dsl, anywhere: false}
  - {phrase: lead, anywhere: false}
  - {phrase: safeguarding lead, anywhere: false}
  - {phrase: deputy, anywhere: false}
  - {phrase: headteacher, anywhere: false}
  - {phrase: head teacher, anywhere: false}
  - {phrase: the head, anywhere: false}
  - {phrase: head, anywhere: false}
  - {phrase: principal, anywhere: false}
  - {phrase: manager, anywhere: false}
  - {phrase: the manager, anywhere: false}
  - {phrase: owner, anywhere: false}
  - {phrase: chair, anywhere: false}
  - {phrase: school, anywhere: false}
  - {phrase: test, anywhere: false}
  - {phrase: example, anywhere: false}
  - {phrase: staff, anywhere: false}

"""#),
    File(
      "tables/placeholder_phrases.yaml",
#"""
# What people write where they have nothing to write yet. A text that says nothing else counts as not given; inside a longer
# text these words are left alone. They are looked for in any case and with any signs round them: `TBC`, `(tbc)`, `N/A.`

compact_audit_table: 1
table: placeholder_phrases
rows:
  # To be filled in later
  - {phrase: tbc}
  - {phrase: t.b.c}
  - {phrase: tba}
  - {phrase: t.b.a}
  - {phrase: tbd}
  - {phrase: to be confirmed}
  - {phrase: to be agreed}
  - {phrase: to be announced}
  - {phrase: to be arranged}
  - {phrase: to be completed}
  - {phrase: to be decided}
  - {phrase: to be determined}
  - {phrase: to be added}
  - {phrase: to be updated}
  - {phrase: to follow}
  - {phrase: to do}
  - {phrase: todo}
  - {phrase: pending}
  - {phrase: awaited}
  - {phrase: insert}
  - {phrase: insert here}
  - {phrase: insert text}
  - {phrase: placeholder}
  - {phrase: text here}
  - {phrase: fill in}
  - {phrase: complete later}

  # Nothing, or nobody knows
  - {phrase: n/a}
  - {phrase: na}
  - {phrase: n.a}
  - {phrase: not applicable}
  - {phrase: none}
  - {phrase: nil}
  - {phrase: "null"}
  - {phrase: nothing}
  - {phrase: blank}
  - {phrase: unknown}
  - {phrase: not known}
  - {phrase: don't know}
  - {phrase: not sure}

  # A nod
  - {phrase: yes}
  - {phrase: "no"}
  - {phrase: ok}
  - {phrase: okay}
  - {phrase: done}
  - {phrase: ongoing}
  - {phrase: see above}
  - {phrase: as above}
  - {phrase: see below}
  - {phrase: ditto}
  - {phrase: same}

"""#),
    File(
      "tables/policy_expectations.yaml",
#"""
# What is expected of some policies beside their being there: how often they are reviewed, who approves them, where they stand.
# Law and guidance seldom fix a period, and none is invented here: "there is no requirement that all policies be reviewed annually,
# nor that all be signed off by the full governing body" (the department's own list). A partnership adds rows of its own, with
# `basis: local`. Phrases of `approved_by` are compared as whole words, whatever their case.

compact_audit_table: 1
table: policy_expectations
rows:
  # How often. Of the rows that one policy breaks the first is told of, so what binds most stands first in a setting.
  - id: education/accessibility_plan/review
    setting: education
    key: accessibility_plan
    title: accessibility plan
    review_months: 36
    basis: statute
    source: {document: statutory_policies, verified: true}
  - id: education/child_protection/review
    setting: education
    key: child_protection
    title: child protection policy of a school
    review_months: 12
    basis: guidance
    source: {document: kcsie, edition: "2020", verified: true}
  - id: education/behaviour/review
    setting: education
    key: behaviour
    title: behaviour policy
    review_months: 12
    basis: recommended
    source: {document: statutory_policies, verified: true}
  - id: education/code_of_conduct/review
    setting: education
    key: code_of_conduct
    title: staff behaviour policy
    review_months: 12
    basis: recommended
    source: {document: statutory_policies, verified: true}
  - id: education/allegations/review
    setting: education
    key: allegations
    title: procedure for allegations
    review_months: 12
    basis: recommended
    source: {document: statutory_policies, verified: true}
  - id: early_years/child_protection/review
    setting: early_years
    key: child_protection
    title: safeguarding policy
    review_months: 12
    basis: recommended
    source: {document: eyfs, verified: false}
  - id: agency/child_protection/review
    setting: agency
    key: child_protection
    title: safeguarding policy
    review_months: 12
    basis: recommended
    source: {document: working_together, verified: false}
  - id: small_voluntary/child_protection/review
    setting: small_voluntary
    key: child_protection
    title: safeguarding policy
    review_months: 12
    basis: recommended
    source: {document: charity_commission, verified: false}

  # Who approves
  - id: education/child_protection/approval
    setting: education
    key: child_protection
    title: child protection policy of a school
    approved_by: [governing body, governing board, governing committee, governors, board, trustees, proprietor, corporation, management committee]
    approver_title: the governing body or proprietor
    basis: guidance
    source: {document: kcsie, edition: "2020", verified: true}
  - id: small_voluntary/child_protection/approval
    setting: small_voluntary
    key: child_protection
    title: safeguarding policy
    approved_by: [trustees, trustee board, board, management committee, committee, directors]
    approver_title: the trustees or management committee
    basis: recommended
    source: {document: charity_commission, verified: false}

  # Where it stands
  - id: education/child_protection/publication
    setting: education
    key: child_protection
    title: child protection policy of a school
    is_public: true
    basis: guidance
    source: {document: kcsie, edition: "2020", verified: true}

"""#),
    File(
      "tables/rating_rises.yaml",
#"""
# Rises since the last return that want something that shows them: of two grades and more.

compact_audit_table: 1
table: rating_rises
rows:
  - {from: inadequate, to: [good, outstanding]}
  - {from: requires_improvement, to: [outstanding]}

"""#),
    File(
      "tables/required_leads.yaml",
#"""
# Who must be named. Local procedures may use other words for the role; the return uses these. In a small organisation the
# person at the top and the designated lead may be one; the board or body of a school has its own senior lead, who may be the
# governor for safeguarding.

compact_audit_table: 1
table: required_leads
rows:
  - need: designated
    setting: education
    any_of: [designated_safeguarding_lead]
    title: designated safeguarding lead
    leadership_team_is_enough: false
    except_kinds: []
    only_kinds: []
  - need: designated
    setting: early_years
    any_of: [designated_safeguarding_lead]
    title: designated safeguarding lead
    leadership_team_is_enough: false
    except_kinds: [childminder]    # a childminder is their own lead
    only_kinds: []
  - need: designated
    setting: agency
    any_of: [designated_safeguarding_lead, named_professional]
    title: designated safeguarding lead or named professional
    leadership_team_is_enough: false
    except_kinds: []
    only_kinds: []
  - need: designated
    setting: small_voluntary
    any_of: [designated_safeguarding_lead]
    title: designated safeguarding lead
    leadership_team_is_enough: false
    except_kinds: []
    only_kinds: []
  - need: designated
    setting: agency
    any_of: [designated_officer]
    title: designated officer of the local authority
    leadership_team_is_enough: false
    except_kinds: []
    only_kinds: [local_authority]
  - need: senior
    setting: education
    any_of: [senior_lead, governor_link]
    title: senior lead for safeguarding
    leadership_team_is_enough: false
    except_kinds: []
    only_kinds: []
  - need: senior
    setting: early_years
    any_of: [senior_lead, governor_link]
    title: senior lead for safeguarding
    leadership_team_is_enough: true
    except_kinds: [childminder]
    only_kinds: []
  - need: senior
    setting: agency
    any_of: [senior_lead]
    title: senior lead for safeguarding
    leadership_team_is_enough: false
    except_kinds: []
    only_kinds: []
  - need: senior
    setting: small_voluntary
    any_of: [senior_lead, governor_link]
    title: senior lead for safeguarding
    leadership_team_is_enough: true
    except_kinds: []
    only_kinds: []
  - need: deputy
    setting: education
    any_of: [deputy]
    title: deputy of the designated safeguarding lead
    leadership_team_is_enough: false
    except_kinds: []
    only_kinds: []
  - need: deputy
    setting: early_years
    any_of: [deputy]
    title: deputy of the designated safeguarding lead
    leadership_team_is_enough: false
    except_kinds: [childminder]
    only_kinds: []

"""#),
    File(
      "tables/required_policies.yaml",
#"""
# Which policies each setting needs. One document may cover several: it says so under `satisfies`, and that is enough. What is
# good practice is a prompt. The law seldom asks for a document of its own; where it asks that something be covered, a row stands
# here for it. A childminder need not write policies down. Schools that commission nothing need no terms for it, and intimate care
# is needed where children need it, so the one stands nowhere for schools and the other is a prompt.

compact_audit_table: 1
table: required_policies
rows:

  # Schools and colleges
  - id: education/child_protection
    setting: education
    key: child_protection
    title: child protection and safeguarding policy
    duty: should
    except_kinds: []
    source: {document: kcsie, edition: "2020", verified: true}
  - id: education/behaviour
    setting: education
    key: behaviour
    title: behaviour policy
    duty: must
    except_kinds: [college, sixth_form_college, post_16_provider, training_provider]
    source: {document: statutory_policies, verified: true}
  - id: education/code_of_conduct
    setting: education
    key: code_of_conduct
    title: staff behaviour policy or code of conduct
    duty: should
    except_kinds: []
    source: {document: kcsie, verified: false}
  - id: education/low_level_concerns
    setting: education
    key: low_level_concerns
    title: policy on low-level concerns
    duty: should
    in_force_from: 2021-09-01
    except_kinds: []
    source: {document: kcsie, edition: "2021", verified: true}
  - id: education/allegations
    setting: education
    key: allegations
    title: procedure for allegations against people who work with children
    duty: should
    except_kinds: []
    source: {document: statutory_policies, verified: true}
  - id: education/whistleblowing
    setting: education
    key: whistleblowing
    title: whistleblowing policy
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: education/safer_recruitment
    setting: education
    key: safer_recruitment
    title: safer recruitment policy
    duty: should
    except_kinds: []
    source: {document: kcsie, verified: false}
  - id: education/online_safety
    setting: education
    key: online_safety
    title: online safety policy
    duty: should
    except_kinds: []
    source: {document: kcsie, verified: false}
  - id: education/complaints
    setting: education
    key: complaints
    title: complaints procedure
    duty: must
    except_kinds: []
    source: {document: statutory_policies, verified: false}
  - id: education/attendance_absence
    setting: education
    key: attendance_absence
    title: policy on attendance and following up absence
    duty: should
    except_kinds: [college, sixth_form_college, post_16_provider, training_provider]
    source: {document: kcsie, verified: false}
  - id: education/anti_bullying
    setting: education
    key: anti_bullying
    title: policy against bullying
    duty: must
    except_kinds: [college, sixth_form_college, post_16_provider, training_provider]
    source: {document: statutory_policies, verified: false}
  - id: education/equality
    setting: education
    key: equality
    title: equality information and objectives
    duty: must
    except_kinds: []
    source: {document: equality_act_2010, verified: false}
  - id: education/accessibility_plan
    setting: education
    key: accessibility_plan
    title: accessibility plan
    duty: must
    except_kinds: [college, sixth_form_college, post_16_provider, training_provider]
    source: {document: statutory_policies, verified: true}
  - id: education/data_protection
    setting: education
    key: data_protection
    title: data protection and records policy
    duty: must
    except_kinds: []
    source: {document: data_protection, verified: false}
  - id: education/information_sharing
    setting: education
    key: information_sharing
    title: arrangement for sharing information
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: education/intimate_care
    setting: education
    key: intimate_care
    title: policy on intimate care, nappies and toileting
    duty: good_practice
    except_kinds: [college, sixth_form_college, post_16_provider, training_provider]
    source: {document: kcsie, verified: false}
  - id: education/supervision
    setting: education
    key: supervision
    title: policy on the supervision of staff
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}

  # Early years providers
  - id: early_years/child_protection
    setting: early_years
    key: child_protection
    title: child protection and safeguarding policy
    duty: must
    except_kinds: [childminder]
    source: {document: eyfs, edition: "2021", verified: true}
  - id: early_years/behaviour
    setting: early_years
    key: behaviour
    title: behaviour policy
    duty: must
    except_kinds: [childminder]
    source: {document: eyfs, verified: false}
  - id: early_years/allegations
    setting: early_years
    key: allegations
    title: procedure for allegations against people who work with children
    duty: must
    except_kinds: [childminder]
    source: {document: eyfs, edition: "2021", verified: true}
  - id: early_years/whistleblowing
    setting: early_years
    key: whistleblowing
    title: whistleblowing policy
    duty: must
    in_force_from: 2025-09-01
    except_kinds: [childminder]
    source: {document: eyfs, edition: "2025", verified: true}
  - id: early_years/safer_recruitment
    setting: early_years
    key: safer_recruitment
    title: safer recruitment policy
    duty: must
    in_force_from: 2025-09-01
    except_kinds: [childminder]
    source: {document: eyfs, edition: "2025", verified: true}
  - id: early_years/online_safety
    setting: early_years
    key: online_safety
    title: online safety policy
    duty: must
    except_kinds: [childminder]
    source: {document: eyfs, edition: "2021", verified: true}
  - id: early_years/complaints
    setting: early_years
    key: complaints
    title: complaints procedure
    duty: must
    except_kinds: [childminder]
    source: {document: eyfs, verified: false}
  - id: early_years/attendance_absence
    setting: early_years
    key: attendance_absence
    title: policy on attendance and following up absence
    duty: must
    in_force_from: 2025-09-01
    except_kinds: [childminder]
    source: {document: eyfs, edition: "2025", verified: true}
  - id: early_years/data_protection
    setting: early_years
    key: data_protection
    title: data protection and records policy
    duty: must
    except_kinds: [childminder]
    source: {document: data_protection, verified: false}
  - id: early_years/intimate_care
    setting: early_years
    key: intimate_care
    title: policy on intimate care, nappies and toileting
    duty: must
    in_force_from: 2025-09-01
    except_kinds: [childminder]
    source: {document: eyfs, edition: "2025", verified: true}
  - id: early_years/safer_eating
    setting: early_years
    key: safer_eating
    title: policy on safer eating
    duty: must
    in_force_from: 2025-09-01
    except_kinds: [childminder]
    source: {document: eyfs, edition: "2025", verified: true}
  - id: early_years/supervision
    setting: early_years
    key: supervision
    title: policy on the supervision of staff
    duty: must
    except_kinds: [childminder]
    source: {document: eyfs, verified: false}
  - id: early_years/information_sharing
    setting: early_years
    key: information_sharing
    title: arrangement for sharing information
    duty: should
    except_kinds: [childminder]
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: early_years/code_of_conduct
    setting: early_years
    key: code_of_conduct
    title: staff behaviour policy or code of conduct
    duty: good_practice
    except_kinds: [childminder]
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: early_years/low_level_concerns
    setting: early_years
    key: low_level_concerns
    title: policy on low-level concerns
    duty: good_practice
    except_kinds: [childminder]
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: early_years/equality
    setting: early_years
    key: equality
    title: equality information and objectives
    duty: good_practice
    except_kinds: [childminder]
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: early_years/missing_child
    setting: early_years
    key: missing_child
    title: procedure for a child who is missing
    duty: good_practice
    except_kinds: [childminder]
    source: {document: eyfs, verified: false}
  - id: early_years/collection
    setting: early_years
    key: collection
    title: procedure for the collection of children
    duty: good_practice
    except_kinds: [childminder]
    source: {document: eyfs, verified: false}

  # Agencies and whoever is commissioned
  - id: agency/child_protection
    setting: agency
    key: child_protection
    title: child protection and safeguarding policy
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: agency/code_of_conduct
    setting: agency
    key: code_of_conduct
    title: staff behaviour policy or code of conduct
    duty: should
    except_kinds: []
    source: {document: working_together, verified: false}
  - id: agency/allegations
    setting: agency
    key: allegations
    title: procedure for allegations against people who work with children
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: agency/whistleblowing
    setting: agency
    key: whistleblowing
    title: whistleblowing policy
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: agency/safer_recruitment
    setting: agency
    key: safer_recruitment
    title: safer recruitment policy
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: agency/complaints
    setting: agency
    key: complaints
    title: complaints procedure
    duty: should
    except_kinds: []
    source: {document: working_together, verified: false}
  - id: agency/equality
    setting: agency
    key: equality
    title: equality information and objectives
    duty: must
    except_kinds: []
    public_bodies_only: true
    source: {document: equality_act_2010, verified: false}
  - id: agency/data_protection
    setting: agency
    key: data_protection
    title: data protection and records policy
    duty: must
    except_kinds: []
    source: {document: data_protection, verified: false}
  - id: agency/supervision
    setting: agency
    key: supervision
    title: policy on the supervision of staff
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: agency/information_sharing
    setting: agency
    key: information_sharing
    title: arrangement for sharing information
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: agency/commissioning
    setting: agency
    key: commissioning
    title: safeguarding terms for what is commissioned
    duty: must
    except_kinds: []
    source: {document: children_act_2004, place: section 11, verified: true}
  - id: agency/low_level_concerns
    setting: agency
    key: low_level_concerns
    title: policy on low-level concerns
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: agency/online_safety
    setting: agency
    key: online_safety
    title: online safety policy
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}

  # Small voluntary groups
  - id: small_voluntary/child_protection
    setting: small_voluntary
    key: child_protection
    title: child protection and safeguarding policy
    duty: should
    except_kinds: []
    source: {document: voluntary_standards, verified: true}
  - id: small_voluntary/code_of_conduct
    setting: small_voluntary
    key: code_of_conduct
    title: staff behaviour policy or code of conduct
    duty: should
    except_kinds: []
    source: {document: voluntary_standards, verified: true}
  - id: small_voluntary/allegations
    setting: small_voluntary
    key: allegations
    title: procedure for allegations against people who work with children
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/whistleblowing
    setting: small_voluntary
    key: whistleblowing
    title: whistleblowing policy
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/safer_recruitment
    setting: small_voluntary
    key: safer_recruitment
    title: safer recruitment policy
    duty: should
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/data_protection
    setting: small_voluntary
    key: data_protection
    title: data protection and records policy
    duty: must
    except_kinds: []
    source: {document: data_protection, verified: false}
  - id: small_voluntary/behaviour
    setting: small_voluntary
    key: behaviour
    title: behaviour policy
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/low_level_concerns
    setting: small_voluntary
    key: low_level_concerns
    title: policy on low-level concerns
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/online_safety
    setting: small_voluntary
    key: online_safety
    title: online safety policy
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/complaints
    setting: small_voluntary
    key: complaints
    title: complaints procedure
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/anti_bullying
    setting: small_voluntary
    key: anti_bullying
    title: policy against bullying
    duty: good_practice
    except_kinds: []
    source: {document: voluntary_standards, verified: true}
  - id: small_voluntary/equality
    setting: small_voluntary
    key: equality
    title: equality information and objectives
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/intimate_care
    setting: small_voluntary
    key: intimate_care
    title: policy on intimate care, nappies and toileting
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/safer_eating
    setting: small_voluntary
    key: safer_eating
    title: policy on safer eating
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/missing_child
    setting: small_voluntary
    key: missing_child
    title: procedure for a child who is missing
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/collection
    setting: small_voluntary
    key: collection
    title: procedure for the collection of children
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/supervision
    setting: small_voluntary
    key: supervision
    title: policy on the supervision of staff
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}
  - id: small_voluntary/information_sharing
    setting: small_voluntary
    key: information_sharing
    title: arrangement for sharing information
    duty: good_practice
    except_kinds: []
    source: {document: compact_audit, place: arrangements that all organisations should have, verified: true}

"""#),
    File(
      "tables/required_sections.yaml",
#"""
# What a return records, be it as an empty list: `allegations: []` says that there is nothing to report, a missing or blank
# section says nothing at all.

compact_audit_table: 1
table: required_sections
rows:
  - section: leads
    settings: [education, early_years, agency, small_voluntary]
    title: who leads on safeguarding
    nothing: "`leads: []`"
    kept_apart: false
  - section: answers
    settings: [education, early_years, agency, small_voluntary]
    title: the answers to the criteria
    nothing: "`answers: []`"
    kept_apart: false
  - section: evidence
    settings: [education, early_years, agency, small_voluntary]
    title: the evidence that answers refer to
    nothing: "`evidence: []`"
    kept_apart: false
  - section: action_plan
    settings: [education, early_years, agency, small_voluntary]
    title: the action plan
    nothing: "`action_plan: []`"
    kept_apart: false
  - section: policies
    settings: [education, early_years, agency, small_voluntary]
    title: the register of policies
    nothing: "`policies: []`"
    kept_apart: false
  - section: training
    settings: [education, early_years, agency, small_voluntary]
    title: the training that was held
    nothing: "`training: []`"
    kept_apart: true
  - section: inductions
    settings: [education, early_years, agency, small_voluntary]
    title: the people who started
    nothing: "`inductions: []`"
    kept_apart: true
  - section: recruitment
    settings: [education, early_years, agency, small_voluntary]
    title: recruitment
    nothing: "`recruitment: {policy_covers_criminal_record_checks: false}`"
    kept_apart: true
  - section: allegations
    settings: [education, early_years, agency, small_voluntary]
    title: allegations, concerns and complaints about people who work with children
    nothing: "`allegations: []`"
    kept_apart: true

"""#),
    File(
      "tables/role_mailboxes.yaml",
#"""
# Words before the @ of an address that reaches an office or a role and no person.

compact_audit_table: 1
table: role_mailboxes
rows:
  - {phrase: academy}
  - {phrase: accounts}
  - {phrase: admin}
  - {phrase: administration}
  - {phrase: administrator}
  - {phrase: admissions}
  - {phrase: attendance}
  - {phrase: audit}
  - {phrase: audits}
  - {phrase: booking}
  - {phrase: bookings}
  - {phrase: bursar}
  - {phrase: chair}
  - {phrase: childprotection}
  - {phrase: clerk}
  - {phrase: club}
  - {phrase: college}
  - {phrase: committee}
  - {phrase: comms}
  - {phrase: communications}
  - {phrase: complaints}
  - {phrase: compliance}
  - {phrase: concern}
  - {phrase: concerns}
  - {phrase: contact}
  - {phrase: contacts}
  - {phrase: contactus}
  - {phrase: council}
  - {phrase: courses}
  - {phrase: data}
  - {phrase: ddsl}
  - {phrase: dpo}
  - {phrase: dsl}
  - {phrase: duty}
  - {phrase: earlyhelp}
  - {phrase: education}
  - {phrase: enquiries}
  - {phrase: enquiry}
  - {phrase: events}
  - {phrase: feedback}
  - {phrase: finance}
  - {phrase: frontdoor}
  - {phrase: general}
  - {phrase: governance}
  - {phrase: governor}
  - {phrase: governors}
  - {phrase: head}
  - {phrase: headteacher}
  - {phrase: hello}
  - {phrase: help}
  - {phrase: helpdesk}
  - {phrase: helpline}
  - {phrase: hr}
  - {phrase: hub}
  - {phrase: ict}
  - {phrase: inclusion}
  - {phrase: info}
  - {phrase: information}
  - {phrase: it}
  - {phrase: jobs}
  - {phrase: lado}
  - {phrase: mail}
  - {phrase: mailbox}
  - {phrase: management}
  - {phrase: manager}
  - {phrase: mash}
  - {phrase: media}
  - {phrase: members}
  - {phrase: membership}
  - {phrase: noreply}
  - {phrase: nursery}
  - {phrase: office}
  - {phrase: operations}
  - {phrase: ops}
  - {phrase: partnership}
  - {phrase: pastoral}
  - {phrase: payroll}
  - {phrase: personnel}
  - {phrase: post}
  - {phrase: preschool}
  - {phrase: press}
  - {phrase: principal}
  - {phrase: privacy}
  - {phrase: quality}
  - {phrase: reception}
  - {phrase: records}
  - {phrase: recruitment}
  - {phrase: referral}
  - {phrase: referrals}
  - {phrase: safeguard}
  - {phrase: safeguarding}
  - {phrase: school}
  - {phrase: secretariat}
  - {phrase: secretary}
  - {phrase: sen}
  - {phrase: senco}
  - {phrase: send}
  - {phrase: service}
  - {phrase: services}
  - {phrase: speakup}
  - {phrase: staff}
  - {phrase: support}
  - {phrase: team}
  - {phrase: teams}
  - {phrase: training}
  - {phrase: trustees}
  - {phrase: unit}
  - {phrase: vacancies}
  - {phrase: volunteering}
  - {phrase: volunteers}
  - {phrase: welfare}
  - {phrase: whistleblowing}
  - {phrase: youth}
  - {phrase: no reply}
  - {phrase: early help}
  - {phrase: front door}
  - {phrase: child protection}
  - {phrase: speak up}

"""#),
    File(
      "tables/senior_posts.yaml",
#"""
# Words by which the posts of those who lead or are answerable are known.

compact_audit_table: 1
table: senior_posts
rows:
  - {phrase: head}
  - {phrase: headteacher}
  - {phrase: headmaster}
  - {phrase: headmistress}
  - {phrase: principal}
  - {phrase: provost}
  - {phrase: deputy}
  - {phrase: vice principal}
  - {phrase: assistant principal}
  - {phrase: manager}
  - {phrase: director}
  - {phrase: executive}
  - {phrase: chief}
  - {phrase: officer}
  - {phrase: lead}
  - {phrase: leader}
  - {phrase: owner}
  - {phrase: proprietor}
  - {phrase: chair}
  - {phrase: chairman}
  - {phrase: chairwoman}
  - {phrase: chairperson}
  - {phrase: vice chair}
  - {phrase: trustee}
  - {phrase: governor}
  - {phrase: committee}
  - {phrase: treasurer}
  - {phrase: president}
  - {phrase: partner}
  - {phrase: DSL}
  - {phrase: SENCO}
  - {phrase: superintendent}
  - {phrase: inspector}
  - {phrase: sergeant}
  - {phrase: commander}
  - {phrase: commissioner}
  - {phrase: consultant}
  - {phrase: nurse}
  - {phrase: doctor}
  - {phrase: safeguarding}
  - {phrase: welfare officer}
  - {phrase: coordinator}
  - {phrase: co-ordinator}
  - {phrase: supervisor}
  - {phrase: business manager}
  - {phrase: bursar}
  - {phrase: childminder}
  - {phrase: vicar}
  - {phrase: minister}
  - {phrase: priest}
  - {phrase: imam}
  - {phrase: rabbi}
  - {phrase: team leader}
  - {phrase: club secretary}
  - {phrase: company secretary}
  - {phrase: general secretary}
  - {phrase: honorary secretary}

"""#),
    File(
      "tables/settled_phrases.yaml",
#"""
# Words which say that something is finished, is only supposed, is denied, or is not the writer's own. A sentence that has one of them is
# not taken to admit that something is still being made.

compact_audit_table: 1
table: settled_phrases
rows:
  # Finished
  - {phrase: was being}
  - {phrase: were being}
  - {phrase: had been}
  - {phrase: has now been}
  - {phrase: have now been}
  - {phrase: has since been}
  - {phrase: have since been}
  - {phrase: now in use}
  - {phrase: now in place}
  - {phrase: now in force}
  - {phrase: now complete}
  - {phrase: now finished}
  - {phrase: no longer}
  - {phrase: last year}
  - {phrase: last term}
  - {phrase: in the past}
  - {phrase: previously}
  - {phrase: until last}
  - {phrase: before that}
  - {phrase: at that time}
  - {phrase: completed in}
  - {phrase: finished in}
  - {phrase: came into force}
  - {phrase: went live}
  - {phrase: was launched}
  - {phrase: was introduced}
  - {phrase: was adopted}
  - {phrase: was approved}
  - {phrase: were approved}
  - {phrase: replaced}

  # Denied
  - {phrase: not being}
  - {phrase: are not working}
  - {phrase: nothing is being}
  - {phrase: no draft}
  - {phrase: no drafts}
  - {phrase: not a draft}
  - {phrase: nothing in draft}
  - {phrase: never in draft}
  - {phrase: none is}

  # Supposed
  - {phrase: if}
  - {phrase: would be}
  - {phrase: would have}
  - {phrase: could be}
  - {phrase: might be}
  - {phrase: may be}
  - {phrase: should a}
  - {phrase: were we to}
  - {phrase: in case}

  # Not the writer's own
  - {phrase: the council is}
  - {phrase: "council's"}
  - {phrase: the partnership is}
  - {phrase: "partnership's"}
  - {phrase: national}
  - {phrase: the government}
  - {phrase: the department}
  - {phrase: department for education}
  - {phrase: the trust is}
  - {phrase: the diocese}
  - {phrase: "county's"}
  - {phrase: local authority is}
  - {phrase: "local authority's"}
  - {phrase: "government's"}
  - {phrase: Ofsted is}
  - {phrase: their own}

  # A routine
  - {phrase: annual review}
  - {phrase: yearly review}
  - {phrase: reviewed every}
  - {phrase: each year}
  - {phrase: every year}
  - {phrase: is reviewed}
  - {phrase: are reviewed}
  - {phrase: next review}
  - {phrase: due for review}
  - {phrase: review date}

  # Not things but people
  - {phrase: children are being developed}
  - {phrase: children are developing}
  - {phrase: developing children}
  - {phrase: staff development}
  - {phrase: professional development}
  - {phrase: child development}
  - {phrase: confidence}

"""#),
    File(
      "tables/standards.yaml",
#"""
# The twelve standards. They are the same in every variation of the audit, so that sectors can be compared; only the
# criteria differ. Commissioning has criteria for schools and agencies alone.

compact_audit_table: 1
table: standards
rows:
  - number: 1
    title: Senior management commitment to safeguarding and promoting the welfare of children
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 2
    title: Staff responsibilities and competencies
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 3
    title: A clear line of accountability
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 4
    title: Service development informed by the views of children and families
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 5
    title: Induction, training and appraisal for staff and volunteers
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 6
    title: Safe recruitment
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 7
    title: Allegation management
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 8
    title: Effective inter-agency working for early help and to safeguard children
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 9
    title: Information sharing
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 10
    title: Equality of opportunity
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 11
    title: Disabled children
    settings: [education, early_years, agency, small_voluntary]
    not_applicable_plausible: false
  - number: 12
    title: Commissioning
    settings: [education, agency]
    not_applicable_plausible: true
    asked_from: 2018-07-04    # in 2015 there were eleven; the day on which the twelfth came is not known, so that of the 2018 edition stands

"""#),
    File(
      "tables/training_topics.yaml",
#"""
# Topics of training that are for everyone: where it says that all staff were the audience, everyone is counted. First aid and
# training for a role stand nowhere here. Only safeguarding training is asked to have reached each member of its audience.

compact_audit_table: 1
table: training_topics
rows:
  - {topic: safeguarding, everyone_trained: true}
  - {topic: prevent, everyone_trained: false}
  - {topic: fgm, everyone_trained: false}
  - {topic: online_safety, everyone_trained: false}
  - {topic: allegations, everyone_trained: false}
  - {topic: low_level_concerns, everyone_trained: false}
  - {topic: whistleblowing, everyone_trained: false}
  - {topic: information_sharing, everyone_trained: false}
  - {topic: equality, everyone_trained: false}

"""#),
    File(
      "tables/unfinished_wordings.yaml",
#"""
# Words by which a summary admits that something is still being made. The rating whose meaning they fit is requires improvement:
# a policy or details are being developed.

compact_audit_table: 1
table: unfinished_wordings
rows:
  - {phrase: being developed}
  - {phrase: being drafted}
  - {phrase: being written}
  - {phrase: being rewritten}
  - {phrase: being re-written}
  - {phrase: being redrafted}
  - {phrase: being revised}
  - {phrase: being updated}
  - {phrase: being reworked}
  - {phrase: being prepared}
  - {phrase: being put together}
  - {phrase: being drawn up}
  - {phrase: being produced}
  - {phrase: being created}
  - {phrase: being designed}
  - {phrase: being finalised}
  - {phrase: being finished}
  - {phrase: being completed}
  - {phrase: under development}
  - {phrase: in development}
  - {phrase: in preparation}
  - {phrase: under construction}
  - {phrase: work in progress}
  - {phrase: in draft}
  - {phrase: in draft form}
  - {phrase: still a draft}
  - {phrase: still in draft}
  - {phrase: a draft}
  - {phrase: first draft}
  - {phrase: second draft}
  - {phrase: final draft}
  - {phrase: draft version}
  - {phrase: draft policy}
  - {phrase: working towards}
  - {phrase: working on a}
  - {phrase: working on the}
  - {phrase: working on our}
  - {phrase: working on an}
  - {phrase: not yet written}
  - {phrase: not yet been written}
  - {phrase: not been written}
  - {phrase: yet to be written}
  - {phrase: still to be written}
  - {phrase: to be written}
  - {phrase: to be drafted}
  - {phrase: to be developed}
  - {phrase: to be drawn up}
  - {phrase: yet to be developed}
  - {phrase: not yet developed}
  - {phrase: not yet drafted}
  - {phrase: not yet finalised}
  - {phrase: not yet finished}
  - {phrase: not yet complete}
  - {phrase: not yet completed}
  - {phrase: not yet ready}
  - {phrase: yet to be finalised}
  - {phrase: yet to be agreed}
  - {phrase: yet to be drafted}
  - {phrase: yet to write}
  - {phrase: yet to draft}
  - {phrase: yet to develop}
  - {phrase: need to write}
  - {phrase: needs to be written}
  - {phrase: need to develop}
  - {phrase: needs writing}
  - {phrase: needs rewriting}
  - {phrase: needs to be rewritten}
  - {phrase: are developing a}
  - {phrase: is developing a}
  - {phrase: are developing an}
  - {phrase: are developing our}
  - {phrase: is developing our}
  - {phrase: currently developing}
  - {phrase: are drafting}
  - {phrase: is drafting}
  - {phrase: are writing a}
  - {phrase: are writing our}
  - {phrase: is writing a}
  - {phrase: is writing our}
  - {phrase: still writing}
  - {phrase: still drafting}
  - {phrase: are rewriting}
  - {phrase: is rewriting}
  - {phrase: are redrafting}
  - {phrase: are putting together}
  - {phrase: is putting together}
  - {phrase: are drawing up}
  - {phrase: is drawing up}
  - {phrase: are preparing a}
  - {phrase: is preparing a}
  - {phrase: are still working}
  - {phrase: half written}
  - {phrase: half finished}
  - {phrase: part written}
  - {phrase: partly written}
  - {phrase: in the process of developing}
  - {phrase: in the process of writing}
  - {phrase: in the process of drafting}
  - {phrase: in the process of updating}
  - {phrase: in the process of creating}
  - {phrase: in the process of producing}
  - {phrase: will be written}
  - {phrase: will be drafted}
  - {phrase: will be developed}
  - {phrase: hope to have}
  - {phrase: hoping to have}

"""#),
    File(
      "tables/unused_wordings.yaml",
#"""
# Words by which a summary admits that something is made and not yet in use. The rating whose meaning they fit is good: a policy is
# developed and due to be implemented.

compact_audit_table: 1
table: unused_wordings
rows:
  - {phrase: due to be implemented}
  - {phrase: due to be launched}
  - {phrase: due to be introduced}
  - {phrase: due to be rolled out}
  - {phrase: due to be approved}
  - {phrase: due to be signed}
  - {phrase: due to be ratified}
  - {phrase: due to be adopted}
  - {phrase: due to be issued}
  - {phrase: due to go live}
  - {phrase: due to start}
  - {phrase: due to begin}
  - {phrase: due to come into force}
  - {phrase: due to come in}
  - {phrase: due to take effect}
  - {phrase: due to open}
  - {phrase: to be implemented}
  - {phrase: to be rolled out}
  - {phrase: to be launched}
  - {phrase: to be introduced}
  - {phrase: to be brought in}
  - {phrase: yet to be implemented}
  - {phrase: yet to be introduced}
  - {phrase: yet to be launched}
  - {phrase: yet to be rolled out}
  - {phrase: yet to be approved}
  - {phrase: yet to be adopted}
  - {phrase: yet to be signed}
  - {phrase: yet to be used}
  - {phrase: yet to start}
  - {phrase: yet to begin}
  - {phrase: not yet in use}
  - {phrase: not yet in place}
  - {phrase: not yet in force}
  - {phrase: not yet live}
  - {phrase: not yet implemented}
  - {phrase: not yet been implemented}
  - {phrase: not yet introduced}
  - {phrase: not yet been introduced}
  - {phrase: not yet launched}
  - {phrase: not yet been launched}
  - {phrase: not yet rolled out}
  - {phrase: not yet been rolled out}
  - {phrase: not yet issued}
  - {phrase: not yet been issued}
  - {phrase: not yet started}
  - {phrase: not yet begun}
  - {phrase: not yet approved}
  - {phrase: not yet been approved}
  - {phrase: not yet adopted}
  - {phrase: not yet been adopted}
  - {phrase: not yet signed}
  - {phrase: not yet been signed}
  - {phrase: not yet ratified}
  - {phrase: not yet been ratified}
  - {phrase: not yet using}
  - {phrase: not yet used}
  - {phrase: not yet been used}
  - {phrase: not yet operational}
  - {phrase: not started yet}
  - {phrase: not in use yet}
  - {phrase: not live yet}
  - {phrase: has not started}
  - {phrase: has not yet started}
  - {phrase: have not yet started}
  - {phrase: has not begun}
  - {phrase: have not started using}
  - {phrase: awaiting approval}
  - {phrase: awaiting ratification}
  - {phrase: awaiting sign off}
  - {phrase: awaiting signature}
  - {phrase: awaiting implementation}
  - {phrase: awaiting launch}
  - {phrase: waiting for approval}
  - {phrase: waiting to be approved}
  - {phrase: waiting to be signed}
  - {phrase: waiting to be signed off}
  - {phrase: waiting to go live}
  - {phrase: waiting to be implemented}
  - {phrase: pending approval}
  - {phrase: pending ratification}
  - {phrase: pending sign off}
  - {phrase: ready to launch}
  - {phrase: ready to roll out}
  - {phrase: ready to go live}
  - {phrase: ready to be launched}
  - {phrase: ready to be used}
  - {phrase: will be implemented}
  - {phrase: will be introduced}
  - {phrase: will be launched}
  - {phrase: will be rolled out}
  - {phrase: will be brought in}
  - {phrase: will be adopted}
  - {phrase: will be issued}
  - {phrase: will go live}
  - {phrase: will come into force}
  - {phrase: will come into effect}
  - {phrase: will take effect}
  - {phrase: will come in}
  - {phrase: will start using}
  - {phrase: will begin using}
  - {phrase: will be in use}
  - {phrase: will be in place}
  - {phrase: goes live}
  - {phrase: go live in}
  - {phrase: go live on}
  - {phrase: comes into force}
  - {phrase: comes into effect}
  - {phrase: takes effect}
  - {phrase: will replace}
  - {phrase: about to launch}
  - {phrase: about to introduce}
  - {phrase: about to start}
  - {phrase: about to be introduced}
  - {phrase: plan to introduce}
  - {phrase: plan to launch}
  - {phrase: planning to introduce}
  - {phrase: planning to launch}
  - {phrase: planned launch}
  - {phrase: planned start}
  - {phrase: once approved}
  - {phrase: once signed}
  - {phrase: once it is signed}
  - {phrase: once it is approved}
  - {phrase: once adopted}
  - {phrase: once ratified}

"""#),
    File(
      "tables/vague_phrases.yaml",
#"""
# Phrases that claim without saying anything: each would fit any organisation. They are looked for as whole words, whatever
# their case and hyphens. A sentence that also gives a date, a figure or a document says something all the same.

compact_audit_table: 1
table: vague_phrases
rows:
  # Something is there
  - {phrase: in place}
  - {phrase: well established}
  - {phrase: embedded}
  - {phrase: fully embedded}
  - {phrase: well embedded}
  - {phrase: we have a policy}
  - {phrase: we have policies}
  - {phrase: have a clear policy}
  - {phrase: policy is available}
  - {phrase: see policy}
  - {phrase: see policies}
  - {phrase: see attached}
  - {phrase: as above}
  - {phrase: see above}
  - {phrase: same as last year}
  - {phrase: as last year}
  - {phrase: see elsewhere}
  - {phrase: n/a}
  - {phrase: TBC}
  - {phrase: clear process}
  - {phrase: clear processes}
  - {phrase: clear procedures}
  - {phrase: clear systems}
  - {phrase: appropriate systems}
  - {phrase: suitable arrangements}
  - {phrase: appropriate procedures}
  - {phrase: appropriate training}
  - {phrase: necessary training}
  - {phrase: relevant training}
  - {phrase: relevant policies}

  # Something is done
  - {phrase: as required}
  - {phrase: where appropriate}
  - {phrase: as appropriate}
  - {phrase: when appropriate}
  - {phrase: as necessary}
  - {phrase: where necessary}
  - {phrase: when necessary}
  - {phrase: if necessary}
  - {phrase: where needed}
  - {phrase: when needed}
  - {phrase: as needed}
  - {phrase: where required}
  - {phrase: when required}
  - {phrase: regularly}
  - {phrase: on a regular basis}
  - {phrase: regular basis}
  - {phrase: frequently}
  - {phrase: routinely}
  - {phrase: periodically}
  - {phrase: ongoing}
  - {phrase: on an ongoing basis}
  - {phrase: continuous}
  - {phrase: continuously}
  - {phrase: continually}
  - {phrase: constantly}
  - {phrase: at all times}
  - {phrase: from time to time}
  - {phrase: kept under review}
  - {phrase: under constant review}
  - {phrase: closely monitored}
  - {phrase: monitored closely}
  - {phrase: we always}
  - {phrase: we ensure}
  - {phrase: we make sure}
  - {phrase: we follow}
  - {phrase: we adhere to}
  - {phrase: adhere to}
  - {phrase: we comply}
  - {phrase: in line with guidance}
  - {phrase: in line with statutory guidance}
  - {phrase: in accordance with guidance}
  - {phrase: follow all guidance}
  - {phrase: follow the guidance}
  - {phrase: follow statutory guidance}
  - {phrase: follow national guidance}
  - {phrase: meet all requirements}
  - {phrase: meets all requirements}
  - {phrase: all legal requirements}
  - {phrase: all statutory requirements}
  - {phrase: fully compliant}
  - {phrase: compliant with}
  - {phrase: up to date}
  - {phrase: working towards}

  # It is good
  - {phrase: robust}
  - {phrase: rigorous}
  - {phrase: thorough}
  - {phrase: thoroughly}
  - {phrase: comprehensive}
  - {phrase: best practice}
  - {phrase: good practice}
  - {phrase: outstanding practice}
  - {phrase: outstanding provision}
  - {phrase: excellent}
  - {phrase: exemplary}
  - {phrase: highly effective}
  - {phrase: very effective}
  - {phrase: strong culture}
  - {phrase: strong safeguarding culture}
  - {phrase: culture of safeguarding}
  - {phrase: culture of vigilance}
  - {phrase: whole school approach}
  - {phrase: open door policy}
  - {phrase: open culture}
  - {phrase: proactive}
  - {phrase: zero tolerance}
  - {phrase: taken very seriously}
  - {phrase: taken seriously}
  - {phrase: take very seriously}
  - {phrase: very seriously}
  - {phrase: extremely seriously}
  - {phrase: high priority}
  - {phrase: top priority}
  - {phrase: highest priority}
  - {phrase: a priority}
  - {phrase: utmost importance}
  - {phrase: paramount}
  - {phrase: at the heart of}
  - {phrase: at the centre of}
  - {phrase: central to everything}
  - {phrase: "everyone's responsibility"}
  - {phrase: high standard}
  - {phrase: highest standard}
  - {phrase: second to none}
  - {phrase: pride ourselves}
  - {phrase: we are proud}
  - {phrase: we are confident}
  - {phrase: we are committed}
  - {phrase: committed to}
  - {phrase: strong commitment}
  - {phrase: we believe}
  - {phrase: we feel}
  - {phrase: vigilant}
  - {phrase: a wide range of}
  - {phrase: a range of}
  - {phrase: a variety of}
  - {phrase: Ofsted said}

  # People know
  - {phrase: all staff are aware}
  - {phrase: staff are aware}
  - {phrase: fully aware}
  - {phrase: well aware}
  - {phrase: aware of their}
  - {phrase: aware of the}
  - {phrase: aware of how}
  - {phrase: all staff trained}
  - {phrase: all staff are trained}
  - {phrase: all staff have been trained}
  - {phrase: fully trained}
  - {phrase: well trained}
  - {phrase: suitably trained}
  - {phrase: appropriately trained}
  - {phrase: highly trained}
  - {phrase: all staff know}
  - {phrase: everyone knows}
  - {phrase: everybody knows}
  - {phrase: all staff understand}
  - {phrase: staff understand}
  - {phrase: good understanding}
  - {phrase: clear understanding}
  - {phrase: excellent understanding}
  - {phrase: strong understanding}
  - {phrase: staff are confident}
  - {phrase: staff feel confident}
  - {phrase: staff feel supported}
  - {phrase: children feel safe}
  - {phrase: know what to do}
  - {phrase: know who to}
  - {phrase: strong knowledge}
  - {phrase: good knowledge}
  - {phrase: highly skilled}
  - {phrase: very experienced}
  - {phrase: highly experienced}
  - {phrase: being developed}
  - {phrase: due to be implemented}

  # It goes well
  - {phrase: works well}
  - {phrase: working well}
  - {phrase: worked well}
  - {phrase: runs smoothly}
  - {phrase: run smoothly}
  - {phrase: well run}
  - {phrase: going well}
  - {phrase: no issues}
  - {phrase: no problems}
  - {phrase: no concerns}
  - {phrase: any issues}
  - {phrase: never had a problem}
  - {phrase: never had any problems}
  - {phrase: never been a problem}
  - {phrase: nothing falls through}
  - {phrase: dealt with promptly}
  - {phrase: dealt with appropriately}
  - {phrase: dealt with quickly}
  - {phrase: dealt with swiftly}
  - {phrase: dealt with effectively}
  - {phrase: handled appropriately}
  - {phrase: handled sensitively}
  - {phrase: appropriate action}
  - {phrase: necessary action}
  - {phrase: prompt action}
  - {phrase: swift action}
  - {phrase: effectively}
  - {phrase: consistently}
  - {phrase: successfully}

  # Others are in it
  - {phrase: work closely with}
  - {phrase: working closely with}
  - {phrase: close working relationship}
  - {phrase: good working relationship}
  - {phrase: good working relationships}
  - {phrase: good relationships}
  - {phrase: strong relationships}
  - {phrase: excellent relationships}
  - {phrase: positive relationships}
  - {phrase: good links}
  - {phrase: strong links}
  - {phrase: close links}
  - {phrase: excellent links}
  - {phrase: strong partnership}
  - {phrase: partnership working}
  - {phrase: good communication}
  - {phrase: communicate well}
  - {phrase: communicate effectively}
  - {phrase: kept informed}
  - {phrase: relevant agencies}
  - {phrase: appropriate agencies}
  - {phrase: relevant people}
  - {phrase: appropriate people}
  - {phrase: right people}
  - {phrase: relevant professionals}
  - {phrase: appropriate professionals}
  - {phrase: multi agency working}

  # Children and adults are valued
  - {phrase: listen to children}
  - {phrase: listened to}
  - {phrase: voice is heard}
  - {phrase: voices are heard}
  - {phrase: voice of the child}
  - {phrase: child centred}
  - {phrase: children come first}
  - {phrase: puts children first}
  - {phrase: put children first}
  - {phrase: best interests}
  - {phrase: safe environment}
  - {phrase: safe and secure}
  - {phrase: safe and happy}
  - {phrase: happy and safe}
  - {phrase: safe place}
  - {phrase: welcoming}
  - {phrase: nurturing}
  - {phrase: well supported}
  - {phrase: fully supported}
  - {phrase: appropriate support}
  - {phrase: inclusive}
  - {phrase: treated equally}
  - {phrase: treated fairly}
  - {phrase: treat everyone}
  - {phrase: treated the same}
  - {phrase: celebrate diversity}
  - {phrase: value diversity}
  - {phrase: we value}
  - {phrase: are valued}
  - {phrase: family atmosphere}
  - {phrase: like a family}
  - {phrase: ethos}

  # It is everywhere
  - {phrase: in everything we do}
  - {phrase: all that we do}
  - {phrase: all we do}
  - {phrase: runs through}
  - {phrase: golden thread}
  - {phrase: second nature}
  - {phrase: day to day practice}
  - {phrase: everyday practice}
  - {phrase: daily practice}
  - {phrase: integral}
  - {phrase: underpins}
  - {phrase: permeates}
  - {phrase: part of our culture}
  - {phrase: safeguarding culture}
  - {phrase: key priority}
  - {phrase: our priority}
  - {phrase: number one priority}
  - {phrase: main priority}
  - {phrase: dedicated}
  - {phrase: passionate}
  - {phrase: experienced staff}
  - {phrase: experienced team}
  - {phrase: long standing}
  - {phrase: professional judgement}
  - {phrase: common sense}
  - {phrase: case by case}

  # All is done that is asked
  - {phrase: carry out all}
  - {phrase: all checks are}
  - {phrase: all necessary checks}
  - {phrase: necessary checks}
  - {phrase: relevant checks}
  - {phrase: appropriate checks}
  - {phrase: all relevant}
  - {phrase: all appropriate}
  - {phrase: all policies}
  - {phrase: all procedures}
  - {phrase: procedures are followed}
  - {phrase: policies are followed}
  - {phrase: follow procedures}
  - {phrase: follow our procedures}
  - {phrase: follow correct procedures}
  - {phrase: correct procedures}
  - {phrase: follow policy}
  - {phrase: follow our policies}
  - {phrase: according to policy}
  - {phrase: policies and procedures}
  - {phrase: receive training}
  - {phrase: receives training}
  - {phrase: have received training}
  - {phrase: training is provided}
  - {phrase: training is given}
  - {phrase: regular training}
  - {phrase: regular updates}
  - {phrase: regular meetings}
  - {phrase: regular supervision}
  - {phrase: regular reviews}
  - {phrase: reviewed regularly}
  - {phrase: updated regularly}
  - {phrase: discussed regularly}
  - {phrase: discussed at meetings}
  - {phrase: discussed in meetings}
  - {phrase: raised at meetings}
  - {phrase: detailed records}
  - {phrase: accurate records}
  - {phrase: appropriately}
  - {phrase: as and when}
  - {phrase: mindful of}
  - {phrase: aware of this}
  - {phrase: understand the importance}
  - {phrase: understands the importance}
  - {phrase: know the importance}
  - {phrase: importance of safeguarding}

"""#),
    File(
      "tables/vague_steps.yaml",
#"""
# Words of steps that nobody could tick off. They are looked for as whole words, whatever their case and hyphens. Steps that also name
# an act that somebody can do say something all the same; a day or a name does not make them do so.

compact_audit_table: 1
table: vague_steps
rows:
  # To look at
  - {phrase: review}
  - {phrase: reviews}
  - {phrase: reviewing}
  - {phrase: monitor}
  - {phrase: monitors}
  - {phrase: monitoring}
  - {phrase: consider}
  - {phrase: considering}
  - {phrase: look at}
  - {phrase: look into}
  - {phrase: looking at}
  - {phrase: look again}
  - {phrase: explore}
  - {phrase: exploring}
  - {phrase: keep under review}
  - {phrase: keep an eye}
  - {phrase: revisit}
  - {phrase: reflect on}
  - {phrase: assess}
  - {phrase: evaluate}
  - {phrase: investigate}
  - {phrase: discuss}
  - {phrase: think about}
  - {phrase: be mindful}
  - {phrase: be aware}
  - {phrase: bear in mind}
  - {phrase: address}
  - {phrase: tackle}
  - {phrase: deal with}
  - {phrase: focus on}
  - {phrase: prioritise}

  # To be better at
  - {phrase: improve}
  - {phrase: improving}
  - {phrase: improvement}
  - {phrase: better}
  - {phrase: develop}
  - {phrase: developing}
  - {phrase: strengthen}
  - {phrase: strengthening}
  - {phrase: enhance}
  - {phrase: enhancing}
  - {phrase: embed}
  - {phrase: embedding}
  - {phrase: promote}
  - {phrase: promoting}
  - {phrase: raise awareness}
  - {phrase: raising awareness}
  - {phrase: raise the profile}
  - {phrase: build on}
  - {phrase: continue}
  - {phrase: continue to}
  - {phrase: continuing}
  - {phrase: maintain}
  - {phrase: sustain}
  - {phrase: keep up}
  - {phrase: ensure}
  - {phrase: ensuring}
  - {phrase: make sure}
  - {phrase: work on}
  - {phrase: working on}
  - {phrase: work towards}
  - {phrase: working towards}
  - {phrase: aim to}
  - {phrase: try to}
  - {phrase: strive}
  - {phrase: encourage}
  - {phrase: encouraging}
  - {phrase: support}
  - {phrase: supporting}
  - {phrase: more}
  - {phrase: increase}
  - {phrase: further}
  - {phrase: refresh}
  - {phrase: refine}
  - {phrase: consolidate}
  - {phrase: tighten up}
  - {phrase: tighten}
  - {phrase: firm up}
  - {phrase: step up}
  - {phrase: be more}
  - {phrase: where possible}
  - {phrase: as appropriate}
  - {phrase: as necessary}
  - {phrase: as required}
  - {phrase: where necessary}
  - {phrase: as needed}
  - {phrase: best practice}
  - {phrase: good practice}
  - {phrase: culture}
  - {phrase: whole staff approach}
  - {phrase: whole school approach}
  - {phrase: understanding}
  - {phrase: awareness}
  - {phrase: commitment}
  - {phrase: engage}
  - {phrase: liaise}
  - {phrase: progress}
  - {phrase: take forward}
  - {phrase: follow up}
  - {phrase: action}
  - {phrase: actions}
  - {phrase: ongoing}
  - {phrase: ASAP}
  - {phrase: as soon as possible}
  - {phrase: in due course}
  - {phrase: monitor closely}
  - {phrase: update policy}
  - {phrase: review policy}
  - {phrase: training}

"""#),
  ]
}
